package acheatlas.ui.handout;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.paper.PaperDesk;
import acheatlas.ui.paper.PaperNoticeBand;
import acheatlas.ui.paper.PaperState;
import acheatlas.ui.paper.PaperViewModel;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What can be done with the page, and how it went.
final class Actions {
    private final PaperViewModel paper;
    private final PaperDesk desk;
    private final Button print;
    private final Button save;
    private final Button phone;
    private final VBox root;

    Actions(PaperViewModel paper, PaperDesk desk, HandoutWords words) {
        this.paper = paper;
        this.desk = desk;
        print =
                ActionButton.with(
                        Icon.PRINT, ActionButton.main("handout-print", words.say("handout.print")));
        print.setOnAction(_ -> print());
        save =
                ActionButton.with(
                        Icon.SAVE, ActionButton.plain("handout-save", words.say("paper.save")));
        save.setOnAction(_ -> paper.whenThere(desk::save));
        phone =
                ActionButton.with(
                        Icon.PHONE,
                        ActionButton.plain("handout-phone", words.say("handout.phone")));
        phone.managedProperty().bind(phone.visibleProperty());
        desk.busyProperty().subscribe(_ -> fit());
        paper.stateProperty().subscribe(_ -> fit());
        var buttons = Gap.SMALL.flow(print, save, phone);
        root = Gap.SMALL.column(buttons, new PaperNoticeBand(desk).root());
    }

    /// A button that is pressed while the page is made waits for it; one that has the focus keeps
    /// it.
    private void fit() {
        boolean isIdle =
                desk.busyProperty().get() || paper.stateProperty().get() == PaperState.BROKEN;
        print.setDisable(isIdle);
        save.setDisable(isIdle);
    }

    void print() {
        paper.whenThere(page -> desk.print(page, root));
    }

    void onPhone(Runnable action) {
        phone.setOnAction(_ -> action.run());
    }

    void show(HandoutSeen seen) {
        boolean isCare = seen.face() == HandoutSeen.Face.CARE;
        print.getStyleClass().removeAll("main", "urgent");
        print.getStyleClass().add(isCare ? "urgent" : "main");
        phone.setVisible(!isCare);
    }

    void focus() {
        print.requestFocus();
    }

    void focusPhone() {
        phone.requestFocus();
    }

    VBox root() {
        return root;
    }
}
