package acheatlas.ui.explore;

import acheatlas.content.MuscleWords;
import acheatlas.graph.Cause;
import acheatlas.ranking.RankedCause;
import acheatlas.ui.controls.Columns;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.stream.IntStream;

/// Around the why list: where it sits and is felt, and the muscles; further down, what would help
/// to know, what may be adding to it, and what it may add to.
final class Aside {
    private static final int MOST = 3;

    private final ExploreWords words;
    private final ExploreViewModel model;
    private final WherePart where;
    private final Part muscles;
    private final Part wouldHelp;
    private final Part fedBy;
    private final Part feeds;
    private final Columns links;
    private final VBox root;

    Aside(ExploreViewModel model, ExploreWords words, WherePart where) {
        this.where = where;
        this.model = model;
        this.words = words;
        muscles = new Part(words.say("explore.muscles.title"));
        wouldHelp = new Part(words.say("explore.would-help.title"));
        fedBy = new Part(words.say("explore.fed-by.title"));
        feeds = new Part(words.say("explore.feeds.title"));
        links = Columns.of(wouldHelp.root, fedBy.root, feeds.root);
        root = Gap.LARGE.column(where.root(), muscles.root);
        root.getStyleClass().add("aside");
    }

    void show(RankedCause ranked) {
        var cause = ranked.cause();
        var known = cause.muscles().stream().map(this::muscle).toList();
        var open = model.wouldHelp(ranked).stream().map(words::name).toList();
        var feeders = feeders(cause);
        var fed = fed(cause);
        muscles.show(known);
        wouldHelp.show(open);
        fedBy.show(feeders.stream().map(feeder -> line(feeder, feeder, cause)).toList());
        feeds.show(fed.stream().map(other -> line(other, cause, other)).toList());
        boolean isDrawn = where.show(cause);
        Shown.set(root, isDrawn || !known.isEmpty());
        Shown.set(links, !open.isEmpty() || !feeders.isEmpty() || !fed.isEmpty());
    }

    private String muscle(String id) {
        MuscleWords muscle = words.muscle(id);
        return muscle.proper().isEmpty()
                ? muscle.name()
                : words.say("explore.muscle", muscle.name(), muscle.proper());
    }

    private String line(Cause named, Cause feeder, Cause fed) {
        return words.feeds(feeder, fed)
                .map(sentence -> words.say("explore.feeds.line", words.name(named), sentence))
                .orElseGet(() -> words.name(named));
    }

    /// The listed habits that feed this cause.
    private List<Cause> feeders(Cause cause) {
        var links = words.graph().feeds();
        return listed(
                IntStream.range(links.backStart(cause.index()), links.backEnd(cause.index()))
                        .map(place -> links.from(links.backLink(place))));
    }

    /// The listed causes this one feeds.
    private List<Cause> fed(Cause cause) {
        var links = words.graph().feeds();
        return listed(
                IntStream.range(links.start(cause.index()), links.end(cause.index()))
                        .map(links::to));
    }

    private List<Cause> listed(IntStream causes) {
        var ranked = model.seen().assessment().ranked();
        return causes.mapToObj(words.graph()::cause)
                .filter(cause -> ranked.find(cause.id()).isPresent())
                .limit(MOST)
                .toList();
    }

    /// What stands further down.
    Columns links() {
        return links;
    }

    VBox root() {
        return root;
    }

    /// A short list under a heading; gone where it is empty.
    private static final class Part {
        private final Rows<String> lines = new Rows<>(Gap.HAIR.column(), Line::new);
        private final VBox root;

        Part(String heading) {
            root = Gap.HAIR.column(SectionTitle.of(heading), lines.root());
        }

        void show(List<String> texts) {
            lines.show(texts);
            Shown.set(root, !texts.isEmpty());
        }
    }

    private static final class Line implements Rows.Row<String> {
        private final Label text = Words.paragraph("", Style.SMALL);

        @Override
        public Node root() {
            return text;
        }

        @Override
        public void show(String shown) {
            text.setText(shown);
        }
    }
}
