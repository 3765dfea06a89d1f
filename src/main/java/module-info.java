import org.jspecify.annotations.NullMarked;

/// Ache Atlas: links what a person feels to what it can come from and what may help.
@NullMarked
module acheatlas {
    requires static org.jspecify;
    requires atlantafx.base;
    requires javafx.controls;
    requires org.controlsfx.controls;
}
