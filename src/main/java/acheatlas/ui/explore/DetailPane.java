package acheatlas.ui.explore;

import acheatlas.content.CauseWords;
import acheatlas.graph.Move;
import acheatlas.ranking.RankedCause;
import acheatlas.ranking.Reason;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.plan.Plan;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Everything about the selected cause: why it is on the list, what may help, what to expect, when
/// to get help, and where it comes from.
final class DetailPane {
    private final ExploreViewModel model;
    private final ExploreWords words;
    private final DetailHead head;
    private final Rows<WhyRow.Why> why;
    private final Aside aside;
    private final MovesSection moves;
    private final Facts facts;
    private final ArticleCard article;
    private final SourceSection sources;
    private final ScrollPane scroll = Scrolling.pane();
    private final VBox root;
    private String shown = "";
    private Runnable left = () -> {};

    DetailPane(ExploreViewModel model, ExploreWords words, WherePart where, Pictures pictures) {
        this.model = model;
        this.words = words;
        head = new DetailHead(words);
        why = new Rows<>(Gap.NONE.column(), () -> new WhyRow(words));
        why.root().getStyleClass().add("why-list");
        aside = new Aside(model, words, where);
        moves = new MovesSection(words, pictures, model.plan());
        facts = new Facts(words);
        article = new ArticleCard(words);
        sources = new SourceSection(words);
        scroll.setContent(body());
        scroll.setId("explore-detail");
        scroll.setAccessibleRole(AccessibleRole.SCROLL_PANE);
        scroll.setAccessibleText(words.say("explore.detail"));
        scroll.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(scroll);
        root.getStyleClass().addAll("card", "raised", "detail");
    }

    private VBox body() {
        var whyBox = Gap.SMALL.column(SectionTitle.of(words.say("explore.why.title")), why.root());
        var body =
                Gap.LARGE.column(
                        head.root(),
                        WithAside.ofDetail(whyBox, aside.root()),
                        moves.root(),
                        aside.links(),
                        facts.root(),
                        article.root(),
                        sources.root());
        body.getStyleClass().add("detail-body");
        return body;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            left.run();
            event.consume();
        }
    }

    /// Called when a person goes back to the row.
    void onLeave(Runnable action) {
        left = action;
    }

    /// What puts the cause onto the page to take home, and what prints that page.
    void takeHome(Plan plan, Runnable print) {
        head.takeHome(plan, print);
    }

    /// Called with the id of an article that is to be read.
    void onRead(Consumer<String> action) {
        article.onRead(action);
    }

    /// Called with the moves that are to be played now, as a routine.
    void onPlay(Consumer<List<Move>> action) {
        moves.onPlay(action);
    }

    void show(Seen seen) {
        root.setVisible(seen.selected().isPresent());
        seen.selected().ifPresent(this::fill);
    }

    private void fill(RankedCause ranked) {
        var cause = ranked.cause();
        var text = words.of(cause);
        head.show(ranked);
        why.show(reasons(ranked));
        aside.show(ranked);
        var allowed = model.moves(ranked);
        moves.show(allowed, besides(text));
        facts.show(text);
        article.show(words.article(cause));
        sources.show(ranked);
        if (!cause.id().equals(shown)) {
            shown = cause.id();
            scroll.setVvalue(0);
        }
    }

    /// What to do besides the moves, or why there are none.
    private String besides(CauseWords text) {
        return model.seen().assessment().allowsMoves()
                ? text.selfCare()
                : words.say("explore.moves.none");
    }

    /// What points here before what points away.
    private List<WhyRow.Why> reasons(RankedCause ranked) {
        return Stream.concat(ranked.reasonsFor().stream(), ranked.reasonsAgainst().stream())
                .map(reason -> new WhyRow.Why(ranked.cause(), reason, isDenied(reason)))
                .toList();
    }

    private boolean isDenied(Reason reason) {
        return model.seen().assessment().findings().isAbsent(reason.finding());
    }

    void focus() {
        scroll.requestFocus();
    }

    VBox root() {
        return root;
    }
}
