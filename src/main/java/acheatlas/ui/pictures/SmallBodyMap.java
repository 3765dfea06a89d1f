package acheatlas.ui.pictures;

import acheatlas.figure.bodymap.Aspect;
import acheatlas.figure.bodymap.BodyMap;
import acheatlas.figure.bodymap.BodyMapPainter;
import acheatlas.figure.bodymap.Overlay;
import acheatlas.figure.bodymap.RegionGroup;
import acheatlas.i18n.Messages;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Front and back with what is marked, too small to point at: one button that opens the large map.
public final class SmallBodyMap {
    private static final String CROP = "trunk";

    private final BodyMapViewModel model;
    private final Messages messages;
    private final RegionNames names;
    private final Map<Aspect, Picture> pictures = new EnumMap<>(Aspect.class);
    private final Label linked = Words.paragraph("", Style.SMALL, Style.MUTED);
    private final Button root = new Button();

    /// @param open opens the large map
    public SmallBodyMap(BodyMapViewModel model, Messages messages, Runnable open) {
        this.model = model;
        this.messages = messages;
        names = new RegionNames(model.map(), messages);
        var bigger = Words.whole(messages.say("picture.map.bigger"), Style.SMALL, Style.SEMIBOLD);
        bigger.getStyleClass().add(Style.IN_ACCENT);
        var title = SectionTitle.small(messages.say("picture.map.small"));
        var views = new HBox(view(Aspect.FRONT), view(Aspect.BACK));
        linked.setText(messages.say("picture.map.linked"));
        root.setGraphic(Gap.SMALL.column(Gap.SMALL.row(Gap.grow(title), bigger), views, linked));
        root.setId("body-map-small");
        root.getStyleClass().setAll("button", "tile-button", "small-body-map");
        root.setMaxWidth(Double.MAX_VALUE);
        root.setOnAction(_ -> open.run());
        model.marksProperty().subscribe(this::follow);
        model.linkedProperty().subscribe(_ -> follow(model.marks()));
    }

    private VBox view(Aspect aspect) {
        var picture = new Picture();
        picture.getStyleClass().add("small-figure");
        pictures.put(aspect, picture);
        var view = Gap.HAIR.column(picture, Words.line(names.name(aspect), Style.SMALL));
        view.setAlignment(Pos.CENTER);
        HBox.setHgrow(view, Priority.ALWAYS);
        return view;
    }

    private void follow(Marks marks) {
        var hurting = new LinkedHashSet<>(marks.places(Mark.HURTS));
        hurting.addAll(marks.places(Mark.SOMEWHERE_HERE));
        var map = model.map();
        var alsoThere = new LinkedHashSet<>(model.linkedProperty().get());
        linked.setVisible(!alsoThere.isEmpty());
        linked.setManaged(!alsoThere.isEmpty());
        var overlay =
                Overlay.NOTHING.withPicked(grouped(map, hurting)).withLinked(grouped(map, alsoThere));
        pictures.forEach(
                (aspect, picture) -> {
                    var box = map.crop(aspect, CROP);
                    var painter = new BodyMapPainter(map);
                    picture.show(box, pen -> painter.paint(pen, aspect, box, overlay));
                });
        var spoken = hurting.stream().map(names::withSide).collect(Collectors.joining("; "));
        root.setAccessibleText(
                messages.say(
                        "picture.map.small.spoken",
                        spoken.isEmpty() ? messages.say("picture.map.nothing") : spoken));
    }

    /// Regions that make up a larger area are shown as one.
    private static Set<String> grouped(BodyMap map, Set<String> places) {
        var shown = new LinkedHashSet<>(places);
        map.groups().values().stream()
                .filter(group -> group.kind() == RegionGroup.Kind.WHOLE)
                .filter(group -> places.containsAll(group.regions()))
                .forEach(
                        group -> {
                            group.regions().forEach(shown::remove);
                            shown.add(group.id());
                        });
        return shown;
    }

    public Button root() {
        return root;
    }
}
