package acheatlas.ui.explore;

import acheatlas.content.CauseWords;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Columns;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What to expect, and when to get help.
final class Facts {
    private final Text course;
    private final Text better;
    private final Text worse;
    private final Text getHelp;
    private final Text watchFor;
    private final Columns root;

    Facts(ExploreWords words) {
        course = new Text("");
        better = new Text(words.say("explore.facts.better"));
        worse = new Text(words.say("explore.facts.worse"));
        getHelp = new Text("");
        watchFor = new Text(words.say("explore.facts.watch-for"));
        var expect =
                Card.of(
                        SectionTitle.of(words.say("explore.facts.expect")),
                        course.root,
                        better.root,
                        worse.root);
        var help =
                Card.of(
                        SectionTitle.of(words.say("explore.facts.help")),
                        getHelp.root,
                        watchFor.root);
        expect.getStyleClass().add("gap-8");
        help.getStyleClass().addAll("gap-8", "help-card");
        root = Columns.of(expect, help);
        root.setId("explore-facts");
    }

    void show(CauseWords words) {
        course.show(words.course());
        better.show(words.better());
        worse.show(words.worse());
        getHelp.show(words.getHelp());
        watchFor.show(words.watchFor());
    }

    Columns root() {
        return root;
    }

    /// A few sentences under a small heading; gone where there are none.
    private static final class Text {
        private final Label text = Words.paragraph("", Style.READ);
        private final VBox root;

        Text(String heading) {
            var title = SectionTitle.small(heading);
            Shown.set(title, !heading.isEmpty());
            root = Gap.NONE.column(title, text);
        }

        void show(String sentences) {
            text.setText(sentences);
            Shown.set(root, !sentences.isEmpty());
        }
    }
}
