package acheatlas;

import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import javafx.scene.Scene;
import javafx.scene.control.TextField;

import java.util.ArrayList;
import java.util.List;

/// A walk through every screen as a person would take it, so that what a start needs is known to
/// the AOT cache: words are searched, findings picked, each screen of [ScreenPictures] shown.
record Training(AtlasWindow window, Parts parts, Scene scene) {
    private static final String SENTENCE = "my bum hurts when i sit, no fever";
    private static final List<String> TYPED = List.of("b", "but", "butt hu", SENTENCE, "");

    List<Runnable> steps() {
        var steps = new ArrayList<Runnable>();
        TYPED.forEach(words -> steps.add(() -> type(words)));
        steps.add(() -> pick("s_low_back_pain"));
        steps.add(() -> pick("s_hip_flexor_tightness"));
        steps.add(() -> pick("s_worse_sitting"));
        ScreenPictures.PLACES
                .sequencedValues()
                .reversed()
                .forEach(place -> steps.add(() -> window.go(place)));
        steps.add(() -> window.read(ScreenPictures.SAMPLE));
        steps.add(() -> scene.getWindow().setWidth(scene.getWindow().getWidth() * 2 / 3));
        return List.copyOf(steps);
    }

    private void type(String words) {
        if (scene.lookup("#explore-search") instanceof TextField search) {
            search.setText(words);
        }
    }

    void pick(String finding) {
        var graph = parts.content().graph();
        graph.finding(finding)
                .ifPresent(it -> window.pick(Findings.none().with(graph, it, Answer.PRESENT)));
    }
}
