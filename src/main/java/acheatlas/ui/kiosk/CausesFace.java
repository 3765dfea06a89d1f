package acheatlas.ui.kiosk;

import acheatlas.graph.CareLevel;
import acheatlas.ranking.RankedCause;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.pictures.BodyMapViewModel;
import acheatlas.ui.pictures.CausePicture;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Step 3: the first three causes as large cards, each with its reasons in place.
final class CausesFace implements FaceView {
    private final KioskViewModel model;
    private final KioskWords words;
    private final Pictures pictures;
    private final Label careTitle = Words.paragraph("", Style.LEAD, Style.BOLD);
    private final Label careText = Words.paragraph("", Style.READ);
    private final VBox care;
    private final VBox cards = Gap.LARGE.column();
    private final Button more = KioskButton.plain("kiosk-more", "");
    private final FacePage page;
    private final @Nullable CausePicture picture;
    private List<RankedCause> listed = List.of();
    private List<CauseCard> made = List.of();

    CausesFace(KioskViewModel model, KioskWords words, Pictures pictures) {
        this.model = model;
        this.words = words;
        this.pictures = pictures;
        care = Card.of(Gap.MEDIUM.row(Glyph.of(Icon.CAUTION), Gap.grow(careTitle)), careText);
        care.setId("kiosk-care-band");
        care.getStyleClass().add("gap-8");
        page = new FacePage("kiosk-causes", words, care, cards, more);
        page.title(words.say("kiosk.causes.title"), words.say("kiosk.causes.lead"));
        more.setOnAction(_ -> model.listAll(!model.seen().spot().allCauses()));
        picture = pictures.cause().orElse(null);
        if (picture != null) {
            page.withWide(picture.root());
        }
    }

    @Override
    public void show(KioskSeen seen) {
        var causes = model.causes();
        if (!causes.equals(listed)) {
            listed = causes;
            made =
                    causes.stream()
                            .map(cause -> new CauseCard(cause, model, words, pictures))
                            .toList();
            cards.getChildren().setAll(made.stream().<Node>map(CauseCard::root).toList());
        }
        if (causes.isEmpty()) {
            cards.getChildren().setAll(Words.paragraph(words.say("kiosk.causes.none"), Style.LEAD));
        }
        made.forEach(card -> card.show(seen));
        showCare(seen.explore().level());
        showMore(seen);
        showPicture(seen.spot().openCause());
    }

    private void showCare(CareLevel level) {
        boolean shown = level == CareLevel.URGENT || level == CareLevel.SOON;
        care.setVisible(shown);
        care.setManaged(shown);
        if (shown) {
            careTitle.setText(words.care().title(level));
            careText.setText(words.care().lead(level));
            care.getStyleClass().removeAll("kiosk-urgent", "kiosk-soon");
            care.getStyleClass().add(level == CareLevel.URGENT ? "kiosk-urgent" : "kiosk-soon");
        }
    }

    private void showMore(KioskSeen seen) {
        var ranked = seen.explore().assessment().ranked();
        long all = ranked.all().count();
        boolean isOpen = seen.spot().allCauses();
        more.setText(isOpen ? words.say("kiosk.causes.fewer") : words.say("kiosk.causes.more"));
        boolean hasMore = all > KioskViewModel.FIRST_CAUSES;
        more.setVisible(hasMore);
        more.setManaged(hasMore);
    }

    /// Of the open cause, or the first.
    private void showPicture(String open) {
        if (picture == null) {
            return;
        }
        var shown =
                listed.stream()
                        .filter(ranked -> ranked.cause().id().equals(open))
                        .findFirst()
                        .or(() -> listed.stream().findFirst());
        var side = model.body().map(BodyMapViewModel::hurtingSide);
        shown.ifPresent(ranked -> side.ifPresent(where -> picture.show(ranked.cause(), where)));
    }

    @Override
    public void stand(boolean upright) {
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
