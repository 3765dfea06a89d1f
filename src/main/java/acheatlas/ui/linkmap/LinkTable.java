package acheatlas.ui.linkmap;

import acheatlas.ui.controls.ResearchMark;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The same links as the map, one in each line, the weaker ones too.
final class LinkTable {
    private static final double CELL_SIDES = 24;

    private final LinkMapWords words;
    private final TableView<MapLink> table = new TableView<>();
    private final TableColumn<MapLink, String> why;
    private final TableColumn<MapLink, String> research;
    private List<MapLink> shown = List.of();

    LinkTable(LinkMapWords words, Consumer<String> openCause) {
        this.words = words;
        research =
                column("linkmap-col-research", words.say("linkmap.table.research"), this::research);
        why = column("linkmap-col-why", words.say("linkmap.table.why"), words::why);
        table.getColumns()
                .add(column("linkmap-col-from", words.say("linkmap.table.from"), this::from));
        table.getColumns()
                .add(column("linkmap-col-link", words.say("linkmap.table.link"), this::link));
        table.getColumns().add(column("linkmap-col-to", words.say("linkmap.table.to"), this::to));
        table.getColumns().add(research);
        table.getColumns().add(why);
        table.setId("linkmap-table");
        table.getStyleClass().add("map-table");
        table.setAccessibleText(words.say("linkmap.table.spoken"));
        table.setPlaceholder(new Label(words.say("linkmap.panel.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> open(event, openCause));
    }

    private TableColumn<MapLink, String> column(
            String id, String title, Function<MapLink, String> value) {
        var column = new TableColumn<MapLink, String>(title);
        column.setId(id);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setCellFactory(WrappingCell::new);
        column.setReorderable(false);
        return column;
    }

    private String from(MapLink link) {
        return words.name(link.from());
    }

    private String to(MapLink link) {
        return words.name(link.to());
    }

    private String link(MapLink link) {
        return words.say("linkmap.table.how", words.verb(link), words.strength(link));
    }

    private String research(MapLink link) {
        return ResearchMark.words(words.messages(), link.evidence());
    }

    private void open(KeyEvent event, Consumer<String> openCause) {
        var link = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && link != null) {
            openCause.accept(link.kind() == MapLink.Kind.POINTS ? link.to() : link.from());
            event.consume();
        }
    }

    /// @param roomy whether there is room for the reasons
    void fit(boolean roomy) {
        why.setVisible(roomy);
        research.setVisible(roomy);
    }

    void show(Seen seen) {
        if (!shown.equals(seen.all().links())) {
            shown = seen.all().links();
            table.getItems().setAll(shown);
        }
    }

    TableView<MapLink> root() {
        return table;
    }

    /// A cell with as many lines as its words take: a plain one measures itself as if it had one.
    private static final class WrappingCell extends TableCell<MapLink, String> {
        private final Text text = new Text();

        WrappingCell(TableColumn<MapLink, String> column) {
            text.wrappingWidthProperty().bind(column.widthProperty().subtract(CELL_SIDES));
            setAccessibleRole(AccessibleRole.TABLE_CELL);
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            if (empty || words == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                text.setText(words);
                setGraphic(text);
                setAccessibleText(words);
            }
        }
    }
}
