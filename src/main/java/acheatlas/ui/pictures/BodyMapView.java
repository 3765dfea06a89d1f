package acheatlas.ui.pictures;

import acheatlas.figure.Point;
import acheatlas.figure.bodymap.Aspect;
import acheatlas.i18n.Messages;
import acheatlas.ui.controls.ChoiceRow;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The body to point at: front and back, or both sides; the hips close up, or the whole body.
///
/// ```java
/// var view = new BodyMapView(model, messages);
/// view.onAnnounce(shell::announce);
/// card.getChildren().add(view.root());
/// ```
public final class BodyMapView {
    private final BodyMapViewModel model;
    private final Messages messages;
    private final RegionNames names;
    private final Map<Aspect, FigureView> figures = new EnumMap<>(Aspect.class);
    private final Map<Aspect, Region> columns = new EnumMap<>(Aspect.class);
    private final ChoiceRow<Boolean> closeness = ChoiceRow.segments();
    private final ChoiceRow<Boolean> turning = ChoiceRow.segments();
    private final HBox shown = Gap.MEDIUM.row();
    private final MapFoot foot;
    private final HBox footRow;
    private final VBox root;
    private Consumer<String> announce = _ -> {};
    private String closeUp = "legs";
    private boolean isClose = true;
    private boolean isFromSide;

    public BodyMapView(BodyMapViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        names = new RegionNames(model.map(), messages);
        foot = new MapFoot(model, names, messages);
        for (var aspect : Aspect.values()) {
            var figure = new FigureView(model, aspect, names, new FigureActions());
            figures.put(aspect, figure);
            columns.put(aspect, FigureColumn.of(figure.root(), aspect, names, messages));
        }
        shown.setAlignment(Pos.TOP_CENTER);
        footRow = Gap.MEDIUM.row(Gap.grow(foot.root()));
        footRow.getStyleClass().add("map-foot");
        root = Gap.SMALL.column(head(), shown, footRow);
        root.getStyleClass().add("body-map");
        root.setId("body-map");
        model.marksProperty().addListener((_, old, now) -> say(old, now));
        arrange();
    }

    private Pane head() {
        closeness.add(true, "body-close-up", messages.say("picture.map.near"));
        closeness.add(false, "body-whole", messages.say("picture.map.whole"));
        closeness.onChoose(this::showClose);
        turning.add(false, "body-front-back", messages.say("picture.map.turn.front"));
        turning.add(true, "body-sides", messages.say("picture.map.turn.side"));
        turning.onChoose(this::showSides);
        var title =
                Gap.HAIR.column(
                        Words.paragraph(
                                messages.say("picture.map.title"), Style.LEAD, Style.SEMIBOLD),
                        Words.paragraph(
                                messages.say("picture.map.hint"), Style.SMALL, Style.MUTED));
        var choices = Gap.SMALL.column(closeness.root(), turning.root());
        choices.setFillWidth(false);
        return Gap.SMALL.flow(title, choices);
    }

    private void showClose(boolean close) {
        isClose = close;
        closeness.choose(close);
        arrange();
    }

    private void showSides(boolean fromSide) {
        isFromSide = fromSide;
        turning.choose(fromSide);
        arrange();
    }

    private void arrange() {
        var aspects = aspects();
        shown.getChildren().setAll(aspects.stream().map(this::column).toList());
        for (var aspect : aspects) {
            var map = model.map();
            figure(aspect).show(isClose ? map.crop(aspect, closeUp) : map.whole());
        }
    }

    private List<Aspect> aspects() {
        return isFromSide ? List.of(Aspect.RIGHT, Aspect.LEFT) : List.of(Aspect.FRONT, Aspect.BACK);
    }

    private Region column(Aspect aspect) {
        var column = columns.get(aspect);
        if (column == null) {
            throw new IllegalStateException("every aspect has a figure");
        }
        return column;
    }

    private FigureView figure(Aspect aspect) {
        var figure = figures.get(aspect);
        if (figure == null) {
            throw new IllegalStateException("every aspect has a figure");
        }
        return figure;
    }

    /// Says what was pointed at last.
    private void say(Marks old, Marks now) {
        var place = model.lastPointedProperty().get();
        if (!place.isEmpty() && !old.at(place).equals(now.at(place))) {
            announce.accept(names.spoken(place, now.at(place), true));
        }
    }

    /// Called with a sentence for screen readers after each change.
    public void onAnnounce(Consumer<String> action) {
        announce = action;
    }

    /// Whether somebody can see it. While nobody can, it does not follow its model, which would
    /// cost time at each pick.
    public void setLive(boolean live) {
        figures.values().forEach(figure -> figure.setLive(live));
    }

    /// For a screen that says by itself what to do: the choices stand there alone.
    public void withoutTitle() {
        root.getChildren().set(0, Gap.SMALL.flow(closeness.root(), turning.root()));
    }

    /// Comes as close as one of the map's crops: `legs` to begin with, `waist`, `hip`.
    public void closeUpTo(String crop) {
        if (!crop.equals(closeUp)) {
            closeUp = crop;
            arrange();
        }
    }

    /// Puts a node at the end of the line under the body.
    public void addToFoot(Node node) {
        footRow.getChildren().add(node);
    }

    /// Moves the focus to the body.
    public void focus() {
        var first = figure(aspects().getFirst());
        first.focus(first.current());
    }

    public VBox root() {
        return root;
    }

    private final class FigureActions implements FigureView.Actions {
        @Override
        public void flip(Aspect from, Point at) {
            var all = List.of(Aspect.values());
            var next = all.get((all.indexOf(from) + 1) % all.size());
            if (!aspects().contains(next)) {
                showSides(!isFromSide);
            }
            figure(next).focusNear(at);
        }

        @Override
        public void comeCloser(Aspect aspect, String place) {
            if (model.map()
                    .regionsSeen(aspect, model.map().crop(aspect, closeUp))
                    .contains(place)) {
                showClose(true);
                figure(aspect).focus(place);
            } else {
                model.point(place);
            }
        }

        @Override
        public void tellUncovered(String place) {
            announce.accept(foot.tellUncovered(place));
        }
    }
}
