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
        steps.add(() -> window.pick(findings("lower back pain")));
        steps.add(() -> window.pick(findings("tightness, worse sitting, no fever")));
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

    Findings findings(String sentence) {
        var graph = parts.content().graph();
        var findings = Findings.none();
        for (var mention : parts.search().understand(sentence).mentions()) {
            var answer = mention.isPresent() ? Answer.PRESENT : Answer.ABSENT;
            findings = findings.with(graph, graph.finding(mention.finding()), answer);
        }
        return findings;
    }
}
