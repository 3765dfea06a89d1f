package acheatlas.ui.kiosk;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.pictures.BodyMapView;
import acheatlas.ui.pictures.Pictures;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import java.util.function.Consumer;

/// Step 1: the body to touch, below it what it is like there and what was picked.
final class WhereFace implements FaceView {
    private final OfferSheet sheet;
    private final PickedRow picked;
    private final FacePage page;

    WhereFace(
            KioskViewModel model, KioskWords words, Pictures pictures, Consumer<String> announce) {
        sheet = new OfferSheet(model, words, pictures::nameOf);
        picked = new PickedRow(model, words);
        var say =
                ActionButton.with(
                        Icon.SEARCH,
                        KioskButton.plain("kiosk-words", words.say("kiosk.where.words")));
        say.setMaxWidth(Button.USE_PREF_SIZE);
        say.setOnAction(_ -> model.words());
        page = new FacePage("kiosk-where", words, sheet.root(), picked.root()).beside(say);
        model.body()
                .ifPresent(
                        body -> {
                            var view = new BodyMapView(body, words.messages());
                            view.withoutTitle();
                            view.closeUpTo("waist");
                            view.onAnnounce(announce);
                            var card = Card.of(view.root());
                            card.getStyleClass().add("kiosk-body");
                            page.with(Gap.NONE.column(card));
                        });
        page.title(words.say("kiosk.where.title"), words.say("kiosk.where.lead"));
    }

    @Override
    public void show(KioskSeen seen) {
        sheet.show(seen);
        picked.show(seen.explore().picks());
    }

    @Override
    public void stand(boolean upright) {
        sheet.stand(upright);
        page.stand(upright);
    }

    @Override
    public void focus() {
        page.focus();
    }

    @Override
    public Region root() {
        return page.root();
    }
}
