package acheatlas.ui.kiosk;

import acheatlas.ui.controls.Announcer;
import acheatlas.ui.kiosk.KioskSeen.Face;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Stylesheets;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The whole screen of the kiosk: bar, steps, one face at a time, lower bar; over them the question
/// whether somebody is there, and the number pad for staff.
///
/// One person's; the next gets a new one with a new model.
public final class KioskView {
    private final KioskViewModel model;
    private final KioskWords words;
    private final Pictures pictures;
    private final KioskDesk desk;
    private final KioskHead head;
    private final StepsBar steps;
    private final KioskFoot foot;
    private final IdleDialog idle;
    private final PinPad pad;
    private final Announcer announcer = new Announcer();
    private final Map<Face, FaceView> faces = new EnumMap<>(Face.class);
    private final BorderPane page = new BorderPane();
    private final StackPane kiosk;
    private final StackPane root;
    private Face shown = Face.WHERE;
    private KioskSize size = KioskSize.UPRIGHT;

    /// @param watch asks whether somebody is there
    public KioskView(KioskViewModel model, Pictures pictures, KioskDesk desk, IdleWatch watch) {
        this.model = model;
        this.pictures = pictures;
        this.desk = desk;
        words = KioskWords.of(model.graph(), desk.content().words(), desk.messages());
        head = new KioskHead(model, words, desk);
        steps = new StepsBar(words);
        foot = new KioskFoot(model, words, desk);
        idle = new IdleDialog(words, () -> stay(watch), desk.doors()::clear);
        page.setTop(new VBox(head.root(), steps.root()));
        page.setBottom(foot.root());
        pad = new PinPad(desk.staff(), words);
        kiosk = new StackPane(page, idle.root(), pad.root(), announcer.root());
        kiosk.getStyleClass().add("kiosk");
        root = new StackPane(kiosk);
        root.setId("kiosk");
        Stylesheets.addOwn(root, KioskView.class, "kiosk.css");
        follow();
    }

    private void follow() {
        root.sceneProperty().flatMap(Scene::widthProperty).addListener((_, _, _) -> measure());
        root.sceneProperty().flatMap(Scene::heightProperty).addListener((_, _, _) -> measure());
        model.seenProperty().subscribe(this::show);
        measure();
    }

    private void measure() {
        var scene = root.getScene();
        if (scene != null && scene.getWidth() > 0 && scene.getHeight() > 0) {
            stand(KioskSize.of(scene.getWidth(), scene.getHeight()));
        }
        dress();
    }

    private void stand(KioskSize next) {
        size = next;
        faces.values().forEach(face -> face.stand(size.isUpright()));
    }

    /// Only where something changed: the whole screen would be styled anew.
    private void dress() {
        boolean isBigger = model.seen().spot().bigger();
        var look =
                List.of(
                        "kiosk",
                        size.styleClass(isBigger),
                        size.isUpright() ? "kiosk-upright" : "kiosk-wide");
        if (!kiosk.getStyleClass().equals(look)) {
            kiosk.getStyleClass().setAll(look);
            foot.stand(size.isUpright() && isBigger);
        }
    }

    private void show(KioskSeen seen) {
        head.show(seen);
        steps.show(seen);
        foot.show(seen);
        var face = faces.computeIfAbsent(seen.face(), this::made);
        face.show(seen);
        dress();
        if (seen.face() != shown || page.getCenter() == null) {
            shown = seen.face();
            page.setCenter(face.root());
            if (root.getScene() != null) {
                face.focus();
            }
        }
    }

    private FaceView made(Face face) {
        FaceView made =
                switch (face) {
                    case WHERE -> new WhereFace(model, words, pictures, announcer::announce);
                    case WORDS -> new WordsFace(model, words, desk);
                    case CHECK -> new CheckFace(model, words);
                    case INTERVIEW -> new InterviewFace(model, words);
                    case CAUSES -> new CausesFace(model, words, pictures);
                    case PAGE -> new PageFace(model, words, desk);
                    case CARE -> new CareFace(model, words, desk);
                    case HELP -> new HelpFace(model, words, desk);
                };
        made.stand(size.isUpright());
        return made;
    }

    private void stay(IdleWatch watch) {
        watch.stay();
        show(watch.look(false));
    }

    /// Shows the question whether somebody is there, or takes it away.
    public void show(IdleWatch.Look look) {
        page.setDisable(look.isAsking());
        idle.show(look);
    }

    /// Lets go of what outlives the person.
    public void close() {
        pad.close();
    }

    public Parent root() {
        return root;
    }
}
