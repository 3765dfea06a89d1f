package acheatlas.ui.linkmap;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.KindWords;
import acheatlas.ui.controls.LinkStrength;
import acheatlas.ui.controls.ResearchMark;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.function.Consumer;

/// One link of the chosen box in words: what is at its other end, how strong it is, how well it is
/// studied, and why it is there.
final class PanelRow {
    private PanelRow() {}

    static Region of(MapLink link, Seen seen, LinkMapWords words, Consumer<String> choose) {
        var other = link.beyond(seen.chosen());
        var name = new Hyperlink(words.name(other));
        name.setId("linkmap-to-" + other);
        name.setWrapText(true);
        name.getStyleClass().add("map-row-name");
        name.setOnAction(_ -> choose.accept(other));
        name.setAccessibleText(spoken(link, other, words));
        var why = Words.paragraph(words.why(link), Style.SMALL, Style.MUTED);
        why.setManaged(!why.getText().isEmpty());
        var research = ResearchMark.of(words.messages(), link.evidence());
        var row = Gap.SMALL.row(Gap.grow(Gap.NONE.column(name, why, research)), mark(link, words));
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().addAll("map-row", colours(link, seen));
        return row;
    }

    private static String colours(MapLink link, Seen seen) {
        var cause = link.kind() == MapLink.Kind.POINTS ? link.to() : link.from();
        return link.kind() != MapLink.Kind.HELPS
                        && seen.all().box(cause).orElse(null) instanceof Box.Origin origin
                ? KindWords.styleClass(origin.kind())
                : "map-line-help";
    }

    private static String spoken(MapLink link, String other, LinkMapWords words) {
        return words.say(
                "linkmap.row.spoken",
                words.name(other),
                words.strength(link),
                ResearchMark.words(words.messages(), link.evidence()),
                words.why(link));
    }

    private static HBox mark(MapLink link, LinkMapWords words) {
        var line = new Region();
        line.getStyleClass().addAll("link-line", thickness(link.strength()));
        var slot = new StackPane(line);
        slot.getStyleClass().add("mark-slot");
        var mark = Gap.SMALL.row(slot, Words.whole(words.strength(link), Style.SMALL, Style.MUTED));
        mark.getStyleClass().add("map-mark");
        mark.setMaxHeight(Region.USE_PREF_SIZE);
        return mark;
    }

    private static String thickness(LinkStrength strength) {
        return switch (strength) {
            case LIGHT -> "link-light";
            case MEDIUM -> "link-medium";
            case STRONG -> "link-strong";
        };
    }
}
