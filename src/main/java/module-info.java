import org.jspecify.annotations.NullMarked;

/// Ache Atlas: links what a person feels to what it can come from and what may help.
@NullMarked
module acheatlas {
    requires atlantafx.base;
    requires com.google.gson;
    requires com.google.zxing;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires javafx.controls;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.core;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.pdfbox;
    requires org.commonmark;
    requires static org.jspecify;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;

    exports acheatlas to
            javafx.graphics;

    opens acheatlas.cli to
            com.google.gson,
            info.picocli;
}
