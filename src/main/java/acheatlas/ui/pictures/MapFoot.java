package acheatlas.ui.pictures;

import acheatlas.i18n.Messages;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The line under the body: which way it faces; once a paired place is pointed at, which side it
/// is; and why a place cannot be pointed at.
final class MapFoot {
    private final RegionNames names;
    private final Messages messages;
    private final SideChoice sides;
    private final HBox faces;
    private final Label why = Words.paragraph("", Style.SMALL, Style.MUTED);
    private final HBox uncovered;
    private final StackPane root;

    MapFoot(BodyMapViewModel model, RegionNames names, Messages messages) {
        this.names = names;
        this.messages = messages;
        sides = new SideChoice(model, messages);
        var facing = Words.paragraph(messages.say("picture.map.faces"), Style.SMALL, Style.MUTED);
        faces = Gap.SMALL.row(Glyph.small(Icon.MIRROR), Gap.grow(facing));
        uncovered = Gap.SMALL.row(Glyph.small(Icon.ABOUT), Gap.grow(why));
        root = new StackPane(faces, sides.root(), uncovered);
        model.marksProperty().subscribe(_ -> follow());
        model.lastPointedProperty().subscribe(_ -> follow());
    }

    private void follow() {
        show(sides.follow(names) ? sides.root() : faces);
    }

    /// Shows why a place cannot be marked, and returns the sentence.
    String tellUncovered(String place) {
        var sentence = messages.say("picture.map.uncovered", names.name(place));
        why.setText(sentence);
        show(uncovered);
        return sentence;
    }

    private void show(Node line) {
        for (var one : root.getChildren()) {
            one.setVisible(one.equals(line));
            one.setManaged(one.equals(line));
        }
    }

    StackPane root() {
        return root;
    }
}
