package acheatlas.ui.pictures;

import acheatlas.i18n.Messages;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The line under the body: which way it faces; once a paired place is pointed at, which side it
/// is; and why a place cannot be pointed at.
final class MapFoot {
    private final RegionNames names;
    private final Messages messages;
    private final SideChoice sides;
    private final StackPane root = new StackPane();

    MapFoot(BodyMapViewModel model, RegionNames names, Messages messages) {
        this.names = names;
        this.messages = messages;
        sides = new SideChoice(model, messages);
        model.marksProperty().subscribe(_ -> follow());
        model.lastPointedProperty().subscribe(_ -> follow());
    }

    private void follow() {
        show(sides.follow(names) ? sides.root() : note(Icon.MIRROR, faces()));
    }

    private String faces() {
        return messages.say("picture.map.faces");
    }

    /// Shows why a place cannot be marked, and returns the sentence.
    String tellUncovered(String place) {
        var sentence = messages.say("picture.map.uncovered", names.name(place));
        show(note(Icon.ABOUT, sentence));
        return sentence;
    }

    private static HBox note(Icon icon, String words) {
        var text = Words.paragraph(words, Style.SMALL, Style.MUTED);
        return Gap.SMALL.row(Glyph.small(icon), Gap.grow(text));
    }

    private void show(Node line) {
        root.getChildren().setAll(line);
    }

    StackPane root() {
        return root;
    }
}
