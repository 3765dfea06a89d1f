package acheatlas;

import acheatlas.handout.Clinic;
import acheatlas.ui.kiosk.IdleWatch;
import acheatlas.ui.kiosk.KioskDesk;
import acheatlas.ui.kiosk.KioskView;
import acheatlas.ui.kiosk.KioskViewModel;
import acheatlas.ui.kiosk.StaffDoor;
import acheatlas.ui.pictures.Pictures;

import javafx.scene.Parent;

/// One person at the kiosk, with everything that is made for them alone.
record KioskSession(
        Tongue tongue, KioskViewModel model, KioskView view, IdleWatch watch, KioskTasks tasks) {

    static KioskSession of(
            Tongue tongue,
            Surroundings around,
            StaffDoor staff,
            IdleWatch watch,
            KioskTasks tasks) {
        var parts = tongue.parts();
        var content = parts.content();
        var model = new KioskViewModel(parts.explorer());
        var pictures =
                new Pictures(content.graph(), content.words(), tongue.messages(), parts.drawings());
        pictures.body().ifPresent(model::pointAt);
        var desk =
                new KioskDesk(
                        content,
                        tongue.messages(),
                        parts.explorer(),
                        clinic(around),
                        around.helpLine(tongue.messages()),
                        !around.settings().settings().kiosk().pin().isEmpty(),
                        staff,
                        tasks);
        return new KioskSession(
                tongue, model, new KioskView(model, pictures, desk, watch), watch, tasks);
    }

    static Clinic clinic(Surroundings around) {
        var clinic = around.settings().settings().clinic();
        return new Clinic(
                clinic.name(), clinic.phone(), around.settings().emergencyNumber(), clinic.logo());
    }

    /// Forgets everything: for whoever still holds a piece of it.
    void end() {
        model.forget();
        tasks.end();
        view.close();
    }

    Parent root() {
        return view.root();
    }
}
