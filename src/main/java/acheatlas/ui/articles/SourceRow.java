package acheatlas.ui.articles;

import acheatlas.graph.Source;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

import java.net.URI;

/// A source: its title, who published it and when, and the way to it. The way leads out of the
/// window, so it asks first.
final class SourceRow {
    private static final PseudoClass CITED = PseudoClass.getPseudoClass("cited");

    private final ArticlesWords words;
    private final Source source;
    private final String address;
    private final String host;
    private final LinkOpener opener;
    private final VBox way = Gap.TIGHT.column();
    private final VBox root;

    SourceRow(ArticlesWords words, Source source, LinkOpener opener, boolean opensLinks) {
        this.words = words;
        this.source = source;
        this.opener = opener;
        address = ArticlesWords.address(source);
        host = host(address);
        root =
                Gap.HAIR.column(
                        Words.paragraph(source.title(), Style.SEMIBOLD, Style.SMALL),
                        Words.paragraph(words.by(source), Style.SMALL, Style.MUTED));
        if (!address.isEmpty()) {
            root.getChildren().add(way);
            way.getChildren().setAll(opensLinks ? link() : plainAddress());
        }
        root.setId("article-source-" + source.id());
        root.getStyleClass().add("source-row");
        root.setAccessibleText(source.title() + ". " + words.by(source));
    }

    private static String host(String address) {
        var host = address.isEmpty() ? null : URI.create(address).getHost();
        return host == null ? "" : host.replaceFirst("^www\\.", "");
    }

    private Node plainAddress() {
        return Words.paragraph(address, Style.SMALL, Style.MUTED);
    }

    private Hyperlink link() {
        var link = new Hyperlink(words.say("articles.source.read", host));
        link.setId("article-source-link-" + source.id());
        link.getStyleClass().add(Style.SMALL);
        link.setAccessibleText(link.getText() + ". " + source.title());
        link.setOnAction(_ -> ask());
        return link;
    }

    private void ask() {
        var open =
                ActionButton.small(
                        ActionButton.main(
                                "article-source-open", words.say("articles.source.open")));
        var stay =
                ActionButton.small(
                        ActionButton.plain(
                                "article-source-stay", words.say("articles.source.stay")));
        open.setOnAction(
                _ -> {
                    rest();
                    opener.open(address);
                });
        stay.setOnAction(_ -> rest());
        var question = words.say("articles.source.ask", host);
        open.setAccessibleText(question + " " + open.getText());
        way.getChildren()
                .setAll(Words.paragraph(question, Style.SMALL), Gap.SMALL.flow(open, stay));
        open.requestFocus();
    }

    private void rest() {
        var link = link();
        way.getChildren().setAll(link);
        link.requestFocus();
    }

    Source source() {
        return source;
    }

    /// Marks it as the one whose citation was followed.
    void cite(boolean isCited) {
        root.pseudoClassStateChanged(CITED, isCited);
    }

    /// Goes to its link, or to the row itself where it has none.
    void focus() {
        way.getChildren().stream()
                .filter(Hyperlink.class::isInstance)
                .findFirst()
                .orElse(root)
                .requestFocus();
    }

    VBox root() {
        return root;
    }
}
