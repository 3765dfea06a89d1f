package acheatlas.ui.paper;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;

import java.util.List;
import java.util.Optional;

/// The pages of a PDF for a printer: at their own size where the paper has room for it, else
/// smaller, in the middle. Only their blank edges may fall into the margin the printer needs.
final class PdfSheets implements Printing.Pages {
    /// What an office printer prints: finer than an eye sees at arm's length.
    static final double DOTS = 300;

    // points that every page leaves blank at its edges
    private static final double BLANK = 24;

    private final List<Drawn> pages;

    /// @param pages drawn at [#DOTS]
    PdfSheets(List<Drawn> pages) {
        this.pages = List.copyOf(pages);
    }

    @Override
    public Optional<PaperSize> madeFor() {
        return pages.stream().map(Drawn::size).findFirst();
    }

    @Override
    public List<Parent> on(double width, double height) {
        return pages.stream().map(page -> sheet(page, width, height)).toList();
    }

    private static Parent sheet(Drawn page, double width, double height) {
        var size = page.size();
        double scale =
                Math.min(
                        1,
                        Math.min(
                                width / (size.width() - 2 * BLANK),
                                height / (size.height() - 2 * BLANK)));
        double blankLeft = Math.max(0, (size.width() - width / scale) / 2);
        double blankTop = Math.max(0, (size.height() - height / scale) / 2);
        double dots = page.picture().width() / size.width();
        var view = new ImageView(page.image());
        // what the printer cannot reach is cut off here, so that the rest lies at its origin
        double wide = size.width() - 2 * blankLeft;
        double high = size.height() - 2 * blankTop;
        view.setViewport(
                new Rectangle2D(blankLeft * dots, blankTop * dots, wide * dots, high * dots));
        view.setFitWidth(wide * scale);
        view.setFitHeight(high * scale);
        view.setLayoutX((width - wide * scale) / 2);
        view.setLayoutY((height - high * scale) / 2);
        return new Group(view);
    }
}
