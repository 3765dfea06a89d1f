package acheatlas.ui.routine;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.content.pictures.Drawings;
import acheatlas.graph.Content;
import acheatlas.graph.ContentLoader;
import acheatlas.graph.Graph;
import acheatlas.graph.Move;
import acheatlas.i18n.Language;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.Explorer;
import acheatlas.speech.Voice;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.plan.Plan;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A routine on the content that ships, with a clock that goes when it is told to.
final class RoutineFixture {
    private static final ContentFolder FOLDER = new ContentFolder(Path.of("data"));
    private static final Content CONTENT = load();
    private static final Drawings DRAWINGS = Drawings.read(FOLDER);
    private static final Explorer EXPLORER = new Explorer(CONTENT.graph());
    private static final long SECOND = 1_000_000_000L;
    static final String KNEEL = "st_hip_flexor_kneel";
    static final String BED_EDGE = "st_hip_flexor_bed_edge";
    static final String BRIDGE = "ex_bridge";
    static final String WALK = "ex_walking";

    final Plan plan = new Plan();
    final ObjectProperty<Assessment> assessment =
            new SimpleObjectProperty<>(EXPLORER.assess(Findings.none()));
    final RoutineViewModel model;
    final List<String> announced = new ArrayList<>();
    final Spoken voice = new Spoken();
    private Findings findings = Findings.none();
    private long time;

    /// A voice that only notes what it was asked to say.
    static final class Spoken implements Voice {
        final List<String> said = new ArrayList<>();
        int stops;

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public void say(String text, Language language) {
            said.add(text);
        }

        @Override
        public void stop() {
            stops++;
        }
    }

    RoutineFixture(String... moves) {
        plan.choose(List.of(moves).stream().map(RoutineFixture::move).toList());
        model = new RoutineViewModel(EXPLORER, plan, assessment, () -> time);
    }

    private static Content load() {
        try {
            return ContentLoader.load(FOLDER, ContentLoader.ENGLISH);
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    static Graph graph() {
        return CONTENT.graph();
    }

    static Drawings drawings() {
        return DRAWINGS;
    }

    static Move move(String id) {
        return graph().move(id).orElseThrow();
    }

    static RoutineWords words() {
        return new RoutineWords(CONTENT.words(), Messages.in(Languages.ENGLISH));
    }

    static Pictures pictures() {
        return new Pictures(graph(), CONTENT.words(), words().messages(), DRAWINGS);
    }

    RoutineView view() {
        var view = new RoutineView(model, CONTENT.words(), words().messages(), pictures(), voice);
        view.onAnnounce(announced::add);
        return view;
    }

    /// As the window does: what the findings forbid leaves the plan.
    void pick(String finding, Answer answer) {
        findings = findings.with(graph(), graph().finding(finding).orElseThrow(), answer);
        var next = EXPLORER.assess(findings);
        plan.follow(next);
        assessment.set(next);
    }

    void has(String finding) {
        pick(finding, Answer.PRESENT);
    }

    void pass(double seconds) {
        time += Math.round(seconds * SECOND);
    }

    List<String> moves() {
        return plan.chosen().moves().stream().map(Move::id).toList();
    }

    /// The move that is played.
    String at() {
        return model.tick().step().move().id();
    }
}
