package acheatlas.ui.pictures;

import acheatlas.content.MuscleWords;
import acheatlas.content.ReferralWords;
import acheatlas.content.Words;
import acheatlas.figure.Box;
import acheatlas.figure.bodymap.Aspect;
import acheatlas.figure.bodymap.BodyMap;
import acheatlas.figure.bodymap.BodySide;
import acheatlas.graph.Cause;
import acheatlas.graph.Graph;
import acheatlas.graph.Referral;
import acheatlas.graph.RegionFindings;
import acheatlas.i18n.Messages;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// Where a cause sits and where it is felt: its muscles in teal with their fibres, sore spots as
/// crosses, pain in coral with dots where it is felt most and slanting lines where it may spill to.
/// One side of the body, seen from two.
public final class CausePicture {
    private static final int VIEWS = 2;

    private final Graph graph;
    private final BodyMap map;
    private final Words words;
    private final Messages messages;
    private final RegionFindings findings;
    private final RegionNames names;
    private final Ink ink = new Ink();
    private final HBox views = new HBox();
    private final List<View> made = new ArrayList<>();
    private final Legend legend;
    private final VBox root;
    private String shown = "";
    private BodySide shownSide = BodySide.BOTH;
    private boolean isEmpty;

    public CausePicture(
            Graph graph, RegionFindings findings, BodyMap map, Words words, Messages messages) {
        this.graph = graph;
        this.map = map;
        this.words = words;
        this.messages = messages;
        this.findings = findings;
        names = new RegionNames(map, messages);
        legend = new Legend(ink, messages);
        views.getStyleClass().add("cause-views");
        views.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        for (int place = 0; place < VIEWS; place++) {
            var view = new View();
            made.add(view);
            views.getChildren().add(view.root);
        }
        root = Gap.SMALL.column(ink, views, legend.root());
        root.getStyleClass().add("cause-picture");
    }

    /// Shows a cause.
    ///
    /// @param side the side of the body it is drawn on
    /// @return whether there is anything to see; where not, the picture is gone
    public boolean show(Cause cause, BodySide side) {
        if (!cause.id().equals(shown) || side != shownSide) {
            shown = cause.id();
            shownSide = side;
            isEmpty = !draw(cause, side);
        }
        return !isEmpty;
    }

    private boolean draw(Cause cause, BodySide side) {
        var drawing = CauseDrawing.of(graph, map, findings, cause, side);
        root.setVisible(!drawing.isEmpty());
        root.setManaged(!drawing.isEmpty());
        if (drawing.isEmpty()) {
            return false;
        }
        var aspects = drawing.aspects(map, side);
        var boxes = drawing.boxes(map, aspects);
        for (int place = 0; place < aspects.size(); place++) {
            made.get(place).show(drawing, aspects.get(place), boxes.get(place));
        }
        views.setAccessibleText(spoken(drawing));
        legend.show(drawing.overlay());
        return true;
    }

    /// One of the two bodies. It is kept, and shows one cause after another.
    private final class View {
        private final Picture picture = new Picture(ink);
        private final Label caption =
                acheatlas.ui.controls.Words.whole("", Style.SMALL, Style.SEMIBOLD);
        private final StackPane root = new StackPane(picture, caption);

        View() {
            caption.getStyleClass().add("picture-caption");
            StackPane.setAlignment(caption, Pos.TOP_LEFT);
            HBox.setHgrow(root, Priority.ALWAYS);
            root.getStyleClass().add("cause-view");
        }

        void show(CauseDrawing drawing, Aspect aspect, Box box) {
            picture.show(box, BodyLayers.of(map, aspect, box, drawing.overlay()));
            caption.setText(names.name(aspect));
        }
    }

    private String spoken(CauseDrawing drawing) {
        var sentences = new ArrayList<String>();
        if (!drawing.muscles().isEmpty()) {
            var muscles =
                    drawing.muscles().stream()
                            .map(words::muscle)
                            .map(MuscleWords::name)
                            .collect(separated());
            sentences.add(messages.say("picture.cause.sits", muscles));
        }
        var felt = felt(drawing);
        if (!felt.isEmpty()) {
            sentences.add(messages.say("picture.cause.felt", felt));
        }
        return String.join(" ", sentences);
    }

    private String felt(CauseDrawing drawing) {
        List<String> texts =
                drawing.felt().isEmpty()
                        ? drawing.referrals().stream()
                                .map(Referral::id)
                                .map(words::referral)
                                .map(ReferralWords::main)
                                .toList()
                        : drawing.felt().stream().map(names::name).toList();
        return texts.stream().filter(text -> !text.isEmpty()).distinct().collect(separated());
    }

    private Collector<CharSequence, ?, String> separated() {
        return Collectors.joining(messages.say("picture.cause.separator"));
    }

    public VBox root() {
        return root;
    }
}
