package acheatlas.ui.articles;

import acheatlas.content.CauseWords;
import acheatlas.content.GlossaryWord;
import acheatlas.content.MoveWords;
import acheatlas.graph.Article;
import acheatlas.graph.Cause;
import acheatlas.graph.Content;
import acheatlas.graph.Graph;
import acheatlas.graph.Move;
import acheatlas.graph.Source;
import acheatlas.i18n.Messages;
import acheatlas.sentences.SourceDate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every word the articles' screen shows, from the content and from the messages.
record ArticlesWords(Content content, Messages messages) {

    String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    Graph graph() {
        return content.graph();
    }

    String title(Article article) {
        return content.article(article.id()).map(text -> text.title()).orElse(article.id());
    }

    String lead(Article article) {
        return content.article(article.id()).map(text -> text.lead()).orElse("");
    }

    CauseWords of(Cause cause) {
        return content.words().cause(cause.id());
    }

    MoveWords of(Move move) {
        return content.words().move(move.id());
    }

    /// A word of the glossary.
    Optional<GlossaryWord> word(String id) {
        return Optional.ofNullable(content.words().glossary().get(id));
    }

    private String finding(int index) {
        return content.words().finding(graph().finding(index).id()).name();
    }

    /// "Because you picked …", with two of the picks at most.
    String because(List<Integer> picks) {
        return switch (picks.size()) {
            case 0 -> "";
            case 1 -> say("articles.because.one", finding(picks.getFirst()));
            case 2 -> say("articles.because.two", finding(picks.get(0)), finding(picks.get(1)));
            default ->
                    say(
                            "articles.because.more",
                            finding(picks.get(0)),
                            finding(picks.get(1)),
                            picks.size() - 2);
        };
    }

    /// A day as it is written in the language: `20 November 2026`.
    String day(LocalDate date) {
        var form = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
        return date.format(form.withLocale(messages.language().locale()));
    }

    /// The sources of an article that somebody has checked: those it cites, as they come up, then
    /// those it rests on without saying so.
    List<Source> sources(Article article, List<String> cited) {
        var byId =
                graph().sources().stream()
                        .collect(Collectors.toMap(Source::id, Function.identity()));
        var rests = article.sources().stream().map(graph().sources()::get).map(Source::id);
        return Stream.concat(cited.stream(), rests)
                .distinct()
                .map(byId::get)
                .filter(source -> source != null && source.verified())
                .toList();
    }

    /// Who wrote a source, who published it, and when.
    String by(Source source) {
        var date = SourceDate.of(source, messages);
        return Stream.of(authors(source), source.publisher(), date)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(say("articles.source.separator")));
    }

    private static String authors(Source source) {
        return source.authors().contains(source.publisher()) ? "" : source.authors();
    }

    /// Where a source can be read; empty where nobody noted it.
    static String address(Source source) {
        return source.doi().isEmpty() ? source.address() : "https://doi.org/" + source.doi();
    }
}
