package acheatlas.ui.pictures;

import acheatlas.figure.bodymap.Aspect;
import acheatlas.figure.bodymap.Overlay;
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
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.stream.Collectors;

/// Front and back with what is marked, too small to point at: one button lies over it and opens the
/// large map.
public final class SmallBodyMap {
    private static final String CROP = "trunk";

    private final BodyMapViewModel model;
    private final Messages messages;
    private final RegionNames names;
    private final Ink ink = new Ink();
    private final Map<Aspect, PulsingPicture> pictures = new EnumMap<>(Aspect.class);
    private final Label linked = Words.paragraph("", Style.SMALL, Style.MUTED);
    private final Button cover = new Button();
    private final StackPane root;
    private Overlay shown = Overlay.NOTHING;
    private boolean isDrawn;

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
        var seen = Gap.SMALL.column(Gap.SMALL.row(Gap.grow(title), bigger), views, linked);
        seen.setMouseTransparent(true);
        cover.setId("body-map-small");
        cover.getStyleClass().setAll("button", "cover-button");
        cover.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cover.setOnAction(_ -> open.run());
        root = new StackPane(ink, seen, cover);
        root.getStyleClass().addAll("card", "small-body-map");
        model.marksProperty().subscribe(this::follow);
        model.linkedProperty().subscribe(_ -> follow(model.marks()));
        model.pulsesProperty().addListener(_ -> pictures.values().forEach(PulsingPicture::pulse));
    }

    private VBox view(Aspect aspect) {
        var picture = new PulsingPicture(ink, "small-figure");
        pictures.put(aspect, picture);
        var view = Gap.HAIR.column(picture.root(), Words.line(names.name(aspect), Style.SMALL));
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
        var plain = Overlay.NOTHING.withPicked(map.grouped(hurting));
        var overlay = plain.withLinked(map.grouped(alsoThere));
        if (!overlay.equals(shown) || !isDrawn) {
            isDrawn = true;
            shown = overlay;
            draw(plain);
        }
        var spoken = hurting.stream().map(names::withSide).collect(Collectors.joining("; "));
        cover.setAccessibleText(
                messages.say(
                        "picture.map.small.spoken",
                        spoken.isEmpty() ? messages.say("picture.map.nothing") : spoken));
    }

    private void draw(Overlay plain) {
        var map = model.map();
        pictures.forEach(
                (aspect, picture) -> {
                    var box = map.crop(aspect, CROP);
                    picture.show(
                            box,
                            BodyLayers.of(map, aspect, box, shown),
                            BodyLayers.of(map, aspect, box, plain));
                });
    }

    public Region root() {
        return root;
    }
}
