package acheatlas.ui.linkmap;

import acheatlas.graph.CauseKind;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.ChoiceRow;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.KindWords;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// The title, the filter by kind, and the switch between map and table.
final class LinkMapHeader {
    private final LinkMapWords words;
    private final Button table =
            ActionButton.with(
                    Icon.LIST, ActionButton.small(ActionButton.plain("linkmap-as-table", "")));
    private final Label show;
    private final FlowPane tools;
    private final VBox title;
    private final HBox root;
    private ChoiceRow<Kinds> pills = ChoiceRow.pills();
    private List<CauseKind> offered = List.of();
    private Consumer<Kinds> filter = _ -> {};
    private boolean isTable;

    LinkMapHeader(LinkMapWords words) {
        this.words = words;
        title =
                Gap.HAIR.column(
                        Words.paragraph(words.say("linkmap.title"), Style.TITLE, Style.BOLD),
                        Words.paragraph(words.say("linkmap.lead"), Style.MUTED));
        title.getStyleClass().add("map-title");
        show = SectionTitle.small(words.say("linkmap.show"));
        show.setMinWidth(Region.USE_PREF_SIZE);
        tools = Gap.SMALL.flow();
        tools.getStyleClass().add("map-tools");
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.setRowValignment(VPos.CENTER);
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.managedProperty().bind(title.visibleProperty());
        root = Gap.WIDE.row(title, Gap.grow(tools));
        // the least height of a row that wraps is that of its least width
        root.setMinHeight(0);
        fill();
    }

    void onFilter(Consumer<Kinds> action) {
        filter = action;
    }

    void onTable(Consumer<Boolean> action) {
        table.setOnAction(_ -> action.accept(!isTable));
    }

    void show(Seen seen) {
        tools.setVisible(seen.face() == Seen.Face.MAP);
        tools.setManaged(tools.isVisible());
        if (!offered.equals(seen.offered())) {
            offered = seen.offered();
            fill();
        }
        pills.choose(seen.kinds());
        isTable = seen.table();
        table.setText(isTable ? words.say("linkmap.as-map") : words.say("linkmap.as-table"));
    }

    private void fill() {
        pills = ChoiceRow.pills();
        pills.add(Kinds.ALL, "linkmap-kind-all", words.say("linkmap.kinds.all"));
        for (var kind : offered) {
            var word = KindWords.word(words.messages(), kind);
            pills.add(Kinds.only(kind), "linkmap-" + KindWords.styleClass(kind), word)
                    .icon(Icon.of(kind));
        }
        pills.onChoose(kinds -> filter.accept(kinds));
        tools.getChildren().setAll(show);
        // not in their row, which would not wrap
        tools.getChildren().addAll(List.copyOf(pills.root().getChildren()));
        tools.getChildren().add(table);
    }

    /// Where there is little room, the tab's name is title enough.
    void fit(boolean roomy) {
        title.setVisible(roomy);
        tools.setAlignment(roomy ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    HBox root() {
        return root;
    }
}
