package acheatlas.ui.explore;

import acheatlas.graph.Evidence;
import acheatlas.graph.Source;
import acheatlas.ranking.RankedCause;
import acheatlas.sentences.SourceDate;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.ResearchMark;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// Where it comes from: how well the cause is known, and the published sources behind it and behind
/// its links. Sources nobody has checked yet are never shown.
final class SourceSection {
    private static final int FIRST = 3;

    private final ExploreWords words;
    private final HBox research = Gap.NONE.row();
    private final Rows<Source> rows;
    private final Button more = ActionButton.small(ActionButton.quiet("explore-sources-more", ""));
    private final VBox root;
    private List<Source> sources = List.of();
    private @Nullable Evidence evidenceShown;
    private boolean all;

    SourceSection(ExploreWords words) {
        this.words = words;
        rows = new Rows<>(Gap.SMALL.column(), SourceRow::new);
        more.getStyleClass().add("flush");
        more.setOnAction(_ -> showAll(!all));
        var title = SectionTitle.of(words.say("explore.sources.title"));
        root = Gap.SMALL.column(Gap.MEDIUM.row(Gap.grow(title), research), rows.root(), more);
        root.setId("explore-sources");
    }

    void show(RankedCause ranked) {
        var evidence = ranked.cause().evidence();
        if (evidence != evidenceShown) {
            evidenceShown = evidence;
            research.getChildren().setAll(ResearchMark.of(words.messages(), evidence));
        }
        var next = sources(ranked);
        if (!next.equals(sources)) {
            sources = next;
            showAll(false);
        }
    }

    private List<Source> sources(RankedCause ranked) {
        return Stream.concat(
                        ranked.cause().sources().stream(),
                        ranked.reasons().stream().flatMap(reason -> reason.sources().stream()))
                .distinct()
                .map(words.graph().sources()::get)
                .filter(Source::verified)
                .toList();
    }

    private void showAll(boolean now) {
        all = now;
        int count = all ? sources.size() : Math.min(FIRST, sources.size());
        rows.show(sources.subList(0, count));
        more.setText(
                all
                        ? words.say("explore.sources.fewer")
                        : words.say("explore.sources.more", sources.size()));
        Shown.set(more, sources.size() > FIRST);
    }

    VBox root() {
        return root;
    }

    private final class SourceRow implements Rows.Row<Source> {
        private final Label title = Words.paragraph("", Style.SMALL);
        private final Label by = Words.paragraph("", Style.SMALL, Style.MUTED);
        private final VBox box = Gap.NONE.column(title, by);

        @Override
        public Node root() {
            return box;
        }

        @Override
        public void show(Source source) {
            title.setText(source.title());
            by.setText(by(source));
            Shown.set(by, !by.getText().isEmpty());
        }

        private String by(Source source) {
            var who = source.authors().isEmpty() ? source.publisher() : source.authors();
            var date = SourceDate.of(source, words.messages());
            return date.isEmpty() ? who : words.say("explore.source.by", who, date);
        }
    }
}
