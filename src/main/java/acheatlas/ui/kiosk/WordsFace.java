package acheatlas.ui.kiosk;

import acheatlas.triage.Answer;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.explore.Offer;
import acheatlas.ui.theme.Style;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.List;

/// What somebody feels in their own words, typed on the screen's own keys. No text field stands
/// here: it would bring a menu, a clipboard and an undo of its own.
final class WordsFace implements FaceView {
    private final KioskViewModel model;
    private final KioskWords words;
    private final Label typed = Words.paragraph("", Style.LEAD);
    private final HBox field;
    private final Tiles offers = new Tiles(2);
    private final Label nothing;
    private final PickedRow picked;
    private final ScreenKeys keys;
    private final FacePage page;
    private List<Offer> shown = List.of();

    WordsFace(KioskViewModel model, KioskWords words, KioskDesk desk) {
        this.model = model;
        this.words = words;
        keys = new ScreenKeys(words, this::type, this::erase);
        picked = new PickedRow(model, words);
        nothing = Words.paragraph(words.say("kiosk.words.nothing"), Style.MUTED);
        field = Gap.MEDIUM.row(Glyph.of(Icon.SEARCH), Gap.grow(typed));
        field.setId("kiosk-typed");
        field.getStyleClass().add("kiosk-typed");
        field.setFocusTraversable(true);
        field.setAccessibleRole(AccessibleRole.TEXT_FIELD);
        page = new FacePage("kiosk-words-face", words, picked.root(), offers, nothing);
        page.with(Gap.MEDIUM.column(field, keys.root()));
        page.title(words.say("kiosk.words.title"), words.say("kiosk.words.lead"));
        desk.doors().search(model.explore().search()::use);
        page.root().addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        page.root().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void typed(KeyEvent event) {
        var character = event.getCharacter();
        if (!event.isShortcutDown() && !character.isEmpty() && isWritten(character)) {
            type(character);
        }
    }

    /// A space is written only where it presses no key of the screen.
    private boolean isWritten(String character) {
        return Character.isLetterOrDigit(character.charAt(0))
                || character.equals(",")
                || (character.equals(" ") && field.isFocused());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE) {
            erase();
            event.consume();
        }
    }

    private String text() {
        return model.seen().found().typed();
    }

    private void type(String letter) {
        if (text().length() < ScreenKeys.MOST_LETTERS) {
            write(text() + letter);
        }
    }

    private void erase() {
        write(text().isEmpty() ? "" : text().substring(0, text().length() - 1));
    }

    private void write(String text) {
        model.explore().search().type(text);
    }

    @Override
    public void show(KioskSeen seen) {
        var text = seen.found().typed();
        typed.setText(text.isEmpty() ? words.say("kiosk.words.prompt") : text);
        field.setAccessibleText(typed.getText());
        picked.show(seen.explore().picks());
        nothing.setVisible(seen.found().isUnknown());
        nothing.setManaged(seen.found().isUnknown());
        if (!seen.found().offers().equals(shown)) {
            shown = seen.found().offers();
            offers.show(shown.stream().map(this::tile).toList());
        }
    }

    private Tile tile(Offer offer) {
        var name = words.name(offer.finding());
        var tile =
                new Tile(
                        "kiosk-found-" + offer.finding().id(),
                        offer.answer() == Answer.ABSENT
                                ? words.say("explore.why.denied", name)
                                : name);
        tile.setOnAction(_ -> model.explore().pick(offer));
        return tile;
    }

    @Override
    public void stand(boolean upright) {
        page.stand(upright);
    }

    @Override
    public void focus() {
        field.requestFocus();
    }

    @Override
    public Region root() {
        return page.root();
    }
}
