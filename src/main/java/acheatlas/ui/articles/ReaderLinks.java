package acheatlas.ui.articles;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Where the links of a text lead: to word help, to a source, to another article.
final class ReaderLinks {
    private final ArticlesViewModel model;
    private final ArticlesWords words;
    private final WordHelp help;
    private @Nullable Node helped;
    private Consumer<String> announce = _ -> {};
    private Consumer<String> toLinks = _ -> {};
    private Consumer<String> toSource = _ -> {};

    ReaderLinks(ArticlesViewModel model, ArticlesWords words, WordHelp help) {
        this.model = model;
        this.words = words;
        this.help = help;
    }

    void onAnnounce(Consumer<String> action) {
        announce = action;
    }

    /// Called with the id of a cause that has no article of its own.
    void onToLinks(Consumer<String> action) {
        toLinks = action;
    }

    /// Called with the id of a source that is to be shown.
    void onSource(Consumer<String> action) {
        toSource = action;
    }

    void follow(LinkText text) {
        var link = text.link();
        switch (link.target()) {
            case WORD -> toWord(link.id(), text);
            case SOURCE -> toSource.accept(link.id());
            case ARTICLE -> model.open(link.id());
            case CAUSE -> toCause(link.id());
            case MOVE -> toMove(link.id(), text);
            case FINDING -> {}
        }
    }

    private void toWord(String id, LinkText text) {
        words.word(id)
                .ifPresent(
                        word -> {
                            help.show(text.getText(), word);
                            opened(text);
                        });
    }

    private void opened(LinkText text) {
        helped = text;
        announce.accept(help.spoken());
    }

    private void toCause(String id) {
        var cause = model.graph().cause(id);
        cause.flatMap(model::articleAbout)
                .ifPresentOrElse(
                        article -> model.open(article.id()),
                        () -> cause.ifPresent(found -> toLinks.accept(found.id())));
    }

    /// A move may not be shown to everybody.
    private void toMove(String id, LinkText text) {
        model.graph()
                .move(id)
                .filter(model.seen().assessment()::allows)
                .ifPresentOrElse(
                        move -> {
                            help.show(move);
                            opened(text);
                        },
                        () -> announce.accept(words.say("explore.moves.none")));
    }

    /// Closes word help; the focus goes back to the word.
    void closeHelp() {
        help.hide();
        if (helped != null) {
            helped.requestFocus();
        }
    }
}
