package acheatlas.ui.paper;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.List;
import java.util.Optional;

/// Puts pages on paper. JavaFX thread only.
public interface Printing {
    /// Where there is no printer.
    Printing NONE =
            new Printing() {
                @Override
                public Outcome print(String title, Node owner, Pages pages) {
                    return Outcome.NO_PRINTER;
                }

                @Override
                public Outcome printTo(String printer, String title, Pages pages) {
                    return Outcome.NO_PRINTER;
                }
            };

    /// Asks the person for a printer, the set one chosen beforehand, and prints.
    ///
    /// @param title of the job, as the printer's list shows it
    /// @param owner a node of the window that asks
    Outcome print(String title, Node owner, Pages pages);

    /// Prints without asking.
    ///
    /// @param printer its name; empty for the system's usual one
    /// @param title of the job, as the printer's list shows it
    Outcome printTo(String printer, String title, Pages pages);

    /// How it ended.
    enum Outcome {
        PRINTED,
        /// The person thought better of it.
        STOPPED,
        NO_PRINTER,
        FAILED
    }

    /// What is printed, once the paper is known.
    interface Pages {
        /// One root for each page, each in a scene of its own or in none.
        ///
        /// @param width of the paper between its margins, in points
        /// @param height of the paper between its margins, in points
        List<? extends Parent> on(double width, double height);

        /// The paper they were laid out for, with margins of their own; empty for pages that suit
        /// any paper and want the printer's margins.
        default Optional<PaperSize> madeFor() {
            return Optional.empty();
        }
    }
}
