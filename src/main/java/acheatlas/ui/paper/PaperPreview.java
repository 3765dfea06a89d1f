package acheatlas.ui.paper;

import acheatlas.i18n.Messages;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.ChoiceRow;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;
import acheatlas.ui.theme.Stylesheets;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// The page as it will be printed, sharp at every size. A screen reader reads what stands on it.
///
/// Follows its view model; takes all the room it gets.
public final class PaperPreview {
    private static final double EDGE = 24;

    private final PaperViewModel model;
    private final Messages messages;
    private final ChoiceRow<Zoom> zooms = ChoiceRow.segments();
    private final VBox pages = new VBox();
    private final ScrollPane scroll = new ScrollPane(pages);
    private final Label count = Words.whole("", Style.SMALL, Style.MUTED);
    private final HBox making;
    private final VBox broken;
    private final VBox root;
    private Zoom zoom = Zoom.WHOLE;
    private Sight sight = Sight.NONE;

    public PaperPreview(PaperViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        zooms.add(Zoom.WHOLE, "paper-whole", messages.say("paper.zoom.whole"));
        zooms.add(Zoom.WIDTH, "paper-width", messages.say("paper.zoom.width"));
        zooms.add(Zoom.CLOSE, "paper-close", messages.say("paper.zoom.close"));
        zooms.onChoose(this::zoom);
        making = making();
        broken = broken();
        var stage = new StackPane(scroll, making, broken);
        StackPane.setAlignment(making, Pos.TOP_CENTER);
        VBox.setVgrow(stage, Priority.ALWAYS);
        stage.setMinSize(0, 0);
        stage.getStyleClass().add("paper-stage");
        var bar = Gap.MEDIUM.row(zooms.root(), Gap.spring(), count);
        root = Gap.MEDIUM.column(bar, stage);
        dress();
        scroll.viewportBoundsProperty().addListener((_, _, _) -> look());
        scroll.sceneProperty().addListener((_, _, _) -> look());
        model.picturesProperty().subscribe(this::show);
        model.stateProperty().subscribe(this::show);
    }

    private void dress() {
        pages.getStyleClass().add("paper-pages");
        pages.setAlignment(Pos.CENTER);
        scroll.setId("paper-scroll");
        scroll.getStyleClass().add("paper-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.setAccessibleRole(AccessibleRole.SCROLL_PANE);
        scroll.setAccessibleText(messages.say("paper.preview"));
        root.setMinSize(0, 0);
        Stylesheets.addOwn(root, PaperPreview.class, "paper.css");
    }

    private HBox making() {
        var turning = new ProgressIndicator();
        turning.getStyleClass().add("paper-turning");
        var box = Gap.SMALL.row(turning, Words.whole(messages.say("paper.making"), Style.SMALL));
        box.setId("paper-making");
        box.getStyleClass().add("paper-making");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setMouseTransparent(true);
        return box;
    }

    private VBox broken() {
        Button again = ActionButton.plain("paper-again", messages.say("paper.again"));
        again.setOnAction(_ -> model.again());
        var box = Gap.MEDIUM.column(Words.paragraph(messages.say("paper.broken")), again);
        box.setId("paper-broken");
        box.setAlignment(Pos.CENTER);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private void zoom(Zoom newZoom) {
        zoom = newZoom;
        look();
        scroll.setVvalue(0);
    }

    /// Looks through the room there is now.
    private void look() {
        var room = scroll.getViewportBounds();
        var scene = scroll.getScene();
        if (scene == null || room.getWidth() <= 2 * EDGE || room.getHeight() <= 2 * EDGE) {
            return;
        }
        double pixels = scene.getWindow() == null ? 1 : scene.getWindow().getRenderScaleX();
        sight = new Sight(room.getWidth() - 2 * EDGE, room.getHeight() - 2 * EDGE, zoom, pixels);
        model.look(sight);
        show(model.picturesProperty().get());
    }

    private void show(List<Drawn> drawn) {
        pages.getChildren().setAll(drawn.stream().map(this::page).toList());
        count.setText(messages.say("paper.pages", drawn.size()));
        count.setVisible(!drawn.isEmpty());
    }

    private StackPane page(Drawn drawn) {
        var view = new ImageView(drawn.image());
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(sight.pageWidth(drawn.size()));
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(drawn.picture().words());
        var sheet = new StackPane(view);
        sheet.getStyleClass().add("paper-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return sheet;
    }

    private void show(PaperState state) {
        making.setVisible(state == PaperState.MAKING);
        broken.setVisible(state == PaperState.BROKEN);
    }

    public VBox root() {
        return root;
    }
}
