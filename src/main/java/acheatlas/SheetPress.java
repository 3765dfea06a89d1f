package acheatlas;

import acheatlas.handout.ComparisonSheet;
import acheatlas.handout.HandoutOptions;
import acheatlas.handout.SheetWriter;
import acheatlas.handout.VisitSheet;
import acheatlas.i18n.Messages;
import acheatlas.ui.paper.PdfPage;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;

/// Makes the smaller sheets for the clinic of the settings. What they are made with is made once,
/// when it is first wanted, on the thread that makes the page.
final class SheetPress {
    private static final String VISIT = "visit.pdf";
    private static final String COMPARISON = "side-by-side.pdf";

    private final Parts parts;
    private final Messages messages;
    private final HandoutPress press;
    private @Nullable SheetWriter writer;

    SheetPress(Parts parts, Messages messages, Surroundings around) {
        this.parts = parts;
        this.messages = messages;
        press = new HandoutPress(parts, messages, around);
    }

    Callable<PdfPage> page(VisitSheet sheet) {
        var options = options();
        return () -> new PdfPage(messages.say("visit.title"), VISIT, writer().pdf(sheet, options));
    }

    Callable<PdfPage> page(ComparisonSheet sheet) {
        var options = options();
        return () ->
                new PdfPage(
                        messages.say("compare.title"), COMPARISON, writer().pdf(sheet, options));
    }

    private HandoutOptions options() {
        return HandoutOptions.PLAIN.on(press.usualPaper()).from(press.clinic());
    }

    private synchronized SheetWriter writer() {
        if (writer == null) {
            writer = new SheetWriter(messages, parts.drawings());
        }
        return writer;
    }
}
