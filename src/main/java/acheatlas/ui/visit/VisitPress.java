package acheatlas.ui.visit;

import acheatlas.handout.VisitSheet;
import acheatlas.ui.paper.PdfPage;

import java.util.concurrent.Callable;

/// Makes the page of a sheet.
@FunctionalInterface
public interface VisitPress {

    /// To be called on the JavaFX thread; what it returns makes the page on any other.
    Callable<PdfPage> page(VisitSheet sheet);
}
