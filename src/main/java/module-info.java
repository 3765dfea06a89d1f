import org.jspecify.annotations.NullMarked;

/// Ache Atlas: links what a person feels to what it can come from and what may help.
@NullMarked
module acheatlas {
    requires com.google.gson;
    requires org.commonmark;
    requires static org.jspecify;
    requires atlantafx.base;
    requires javafx.controls;
    requires org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;
    requires org.controlsfx.controls;
}
