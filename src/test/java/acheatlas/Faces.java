package acheatlas;

import acheatlas.content.ContentException;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// All the window can show: each of its places before anything is picked, with picks, with a sign
/// that must be seen today and in an emergency, and what opens within them. A new place is a face
/// as soon as [ScreenPictures] has it.
final class Faces {
    private static final List<String> PICKS =
            List.of("s_low_back_pain", "s_hip_flexor_tightness", "s_worse_sitting");
    private static final List<String> TODAY = List.of("s_low_back_pain", "rf_cant_bear_weight");
    private static final List<String> EMERGENCY = List.of("s_low_back_pain", "rf_saddle_numbness");

    private final Parts parts;

    private Faces(Parts parts) {
        this.parts = parts;
    }

    /// @param opened what is done once the face is in its scene
    record Face(String screen, List<String> picks, String name, Consumer<Scene> opened) {
        String fileName() {
            return (screen + "-" + String.join("-", picks) + name).replace(' ', '-');
        }

        @Override
        public String toString() {
            return screen + " " + picks + name;
        }
    }

    static Faces shipped() {
        try {
            return new Faces(Parts.open(Path.of("data"), Messages.in(Languages.ENGLISH), "911"));
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Face> all() {
        var all = new ArrayList<Face>();
        for (var screen : ScreenPictures.PLACES.keySet()) {
            for (var picks : List.of(List.<String>of(), PICKS, TODAY, EMERGENCY)) {
                all.add(new Face(screen, picks, "", _ -> {}));
            }
        }
        all.add(new Face("explore", PICKS, " suggestions", scene -> type(scene, "hip")));
        all.add(new Face("explore", PICKS, " drawer", scene -> fire(scene, "explore-all-picks")));
        all.add(new Face("linkmap", PICKS, " table", scene -> fire(scene, "linkmap-as-table")));
        all.add(new Face("article", PICKS, " find", scene -> fire(scene, "article-find-open")));
        return List.copyOf(all);
    }

    AtlasWindow window(Face face) {
        var graph = parts.content().graph();
        var findings = Findings.none();
        for (var id : face.picks()) {
            findings = findings.with(graph, graph.finding(id).orElseThrow(), Answer.PRESENT);
        }
        return ScreenPictures.window(parts, face.screen(), findings);
    }

    /// A window has what is opened or not, as its size has it.
    private static void fire(Scene scene, String id) {
        if (scene.lookup("#" + id) instanceof ButtonBase button && isInSight(button)) {
            button.fire();
        }
    }

    private static boolean isInSight(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void type(Scene scene, String words) {
        if (scene.lookup("#explore-search") instanceof TextField search) {
            search.requestFocus();
            search.setText(words);
        }
    }
}
