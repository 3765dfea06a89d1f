package acheatlas.ui.paper;

import acheatlas.handout.CannotWriteException;
import acheatlas.handout.PageFile;
import acheatlas.i18n.Messages;
import acheatlas.ui.work.Work;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

/// Prints a page and writes it into a file, and tells in a sentence how that went. Whatever goes
/// wrong, the page is still there for another try.
///
/// JavaFX thread only. Nothing is written but the file a person names.
public final class PaperDesk {
    private static final System.Logger LOG = System.getLogger(PaperDesk.class.getName());

    private final Messages messages;
    private final Printing printing;
    private final SaveDialog dialog;
    private final Work work;
    private final ReadOnlyObjectWrapper<PaperNotice> notice =
            new ReadOnlyObjectWrapper<>(PaperNotice.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public PaperDesk(Messages messages, Printing printing, SaveDialog dialog, Work work) {
        this.messages = messages;
        this.printing = printing;
        this.dialog = dialog;
        this.work = work;
    }

    /// How the last thing asked for went.
    public ReadOnlyObjectProperty<PaperNotice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Whether a page is being made ready for the printer or written.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Takes the last notice away.
    public void forget() {
        notice.set(PaperNotice.NONE);
    }

    /// Prints through the system's dialog.
    ///
    /// @param owner a node of the window that asks
    public void print(PdfPage page, Node owner) {
        print(
                page,
                sheets -> printing.print(page.title(), owner, sheets),
                outcome -> notice.set(notice(outcome)));
    }

    /// Prints without asking, for a screen where nobody may choose a printer.
    ///
    /// @param printer its name; empty for the system's usual one
    /// @param ended told how it went; no notice is given
    public void printTo(String printer, PdfPage page, Consumer<Printing.Outcome> ended) {
        print(page, sheets -> printing.printTo(printer, page.title(), sheets), ended);
    }

    private void print(
            PdfPage page,
            Function<PdfSheets, Printing.Outcome> press,
            Consumer<Printing.Outcome> ended) {
        if (busy.get()) {
            return;
        }
        begin();
        work.run(
                "printing",
                () -> Drawn.all(page.pdf(), _ -> PdfSheets.DOTS, () -> false),
                drawn -> {
                    busy.set(false);
                    ended.accept(press.apply(new PdfSheets(drawn)));
                },
                fault -> {
                    LOG.log(Level.WARNING, "A page was not printed: {0}", fault.getClass());
                    busy.set(false);
                    ended.accept(Printing.Outcome.FAILED);
                });
    }

    private void begin() {
        notice.set(PaperNotice.NONE);
        busy.set(true);
    }

    private PaperNotice notice(Printing.Outcome outcome) {
        return switch (outcome) {
            case PRINTED -> new PaperNotice(messages.say("paper.printed"), false);
            case STOPPED -> new PaperNotice(messages.say("paper.stopped"), false);
            case NO_PRINTER -> new PaperNotice(messages.say("paper.no-printer"), true);
            case FAILED -> new PaperNotice(messages.say("paper.print-failed"), true);
        };
    }

    /// Asks where to, and writes the page there.
    public void save(PdfPage page) {
        if (!busy.get()) {
            dialog.ask(messages.say("paper.save"), page.fileName())
                    .ifPresent(file -> save(page, file));
        }
    }

    private void save(PdfPage page, Path file) {
        begin();
        work.run(
                "saving",
                () -> {
                    new PageFile(messages).write(page.pdf(), file);
                    return file;
                },
                saved -> end(new PaperNotice(messages.say("paper.saved", saved), false)),
                fault -> end(new PaperNotice(sentence(fault, file), true)));
    }

    private String sentence(Exception fault, Path file) {
        return fault instanceof CannotWriteException said
                ? String.valueOf(said.getMessage())
                : messages.say("handout.fault.other", file);
    }

    private void end(PaperNotice how) {
        busy.set(false);
        notice.set(how);
    }
}
