package acheatlas.ui.explore;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.EnumMap;
import java.util.Map;

/// The headings of the list, the first of them with the key to the why-bars.
final class CauseHeadings {
    private final Map<CauseList.Heading, HBox> headings = new EnumMap<>(CauseList.Heading.class);
    private final HBox key;

    CauseHeadings(ExploreWords words) {
        var sentences = new CauseSentences(words);
        for (var heading : CauseList.Heading.values()) {
            var title = SectionTitle.small(sentences.heading(heading));
            title.setWrapText(true);
            var row = Gap.SMALL.row(Gap.grow(title));
            row.getStyleClass().add("cause-heading");
            headings.put(heading, row);
        }
        key =
                Gap.TIGHT.row(
                        block("why-block"),
                        Words.whole(words.say("explore.key.here"), Style.SMALL, Style.MUTED),
                        block("why-away"),
                        Words.whole(words.say("explore.key.away"), Style.SMALL, Style.MUTED));
        key.getStyleClass().add("why-key");
    }

    private static Region block(String look) {
        var block = new Region();
        block.getStyleClass().addAll("why-key-block", look);
        return block;
    }

    /// The heading's node.
    ///
    /// @param withKey where it stands first and there is room
    Node of(CauseList.Heading heading, boolean withKey) {
        var row = headings.get(heading);
        if (row == null) {
            throw new IllegalStateException("No heading for " + heading);
        }
        if (withKey && !row.getChildren().contains(key)) {
            row.getChildren().add(key);
        } else if (!withKey) {
            row.getChildren().remove(key);
        }
        return row;
    }
}
