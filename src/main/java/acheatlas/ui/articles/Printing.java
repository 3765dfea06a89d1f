package acheatlas.ui.articles;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.List;

/// Puts pages on paper. JavaFX thread only.
@FunctionalInterface
public interface Printing {
    /// Where there is no printer.
    Printing NONE = (_, _, _) -> Outcome.NO_PRINTER;

    /// Asks the person for a printer and prints.
    ///
    /// @param title of the job, as the printer's list shows it
    /// @param owner a node of the window that asks
    Outcome print(String title, Node owner, Pages pages);

    /// How it ended.
    enum Outcome {
        PRINTED,
        /// The person thought better of it.
        STOPPED,
        NO_PRINTER,
        FAILED
    }

    /// What is printed, once the paper is known.
    @FunctionalInterface
    interface Pages {
        /// One root for each page, each in a scene of its own.
        ///
        /// @param width of the paper between its margins, in points
        /// @param height of the paper between its margins, in points
        List<? extends Parent> on(double width, double height);
    }
}
