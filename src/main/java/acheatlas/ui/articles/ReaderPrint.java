package acheatlas.ui.articles;

import acheatlas.ui.controls.Toast;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.function.Consumer;

/// Prints an article and says how it went; where it did not, on the screen too, with a way to try
/// again.
final class ReaderPrint {
    private final ArticlesWords words;
    private final Doors doors;
    private final Toast toast = new Toast();
    private Consumer<String> announce = _ -> {};

    ReaderPrint(ArticlesWords words, Doors doors) {
        this.words = words;
        this.doors = doors;
    }

    void onAnnounce(Consumer<String> action) {
        announce = action;
    }

    /// @param owner a node of the window that asks for a printer
    void print(Opened opened, Node owner) {
        toast.hide();
        var pages = new PaperPages(words, doors.figures(), opened);
        switch (doors.printing().print(opened.page().title(), owner, pages)) {
            case PRINTED -> announce.accept(words.say("articles.print.done"));
            case STOPPED -> announce.accept(words.say("articles.print.stopped"));
            case NO_PRINTER -> tell(words.say("articles.print.no-printer"), opened, owner);
            case FAILED -> tell(words.say("articles.print.failed"), opened, owner);
        }
    }

    private void tell(String sentence, Opened opened, Node owner) {
        announce.accept(sentence);
        toast.show(sentence, words.say("articles.print.again"), () -> print(opened, owner));
    }

    /// Where it is said on the screen.
    Region notice() {
        return toast.root();
    }
}
