package acheatlas.ui.kiosk;

import acheatlas.graph.Finding;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// "Front of hip, right. What is it like?": tiles of what may be felt at the place touched last.
final class OfferSheet {
    private final KioskViewModel model;
    private final KioskWords words;
    private final UnaryOperator<String> placeNames;
    private final Label title = Words.paragraph("", Style.LEAD, Style.BOLD);
    private final Label hint;
    private final VBox sheet;
    private final VBox root = new VBox();
    private boolean isUpright = true;
    private List<Finding> offered = List.of();
    private List<Tile> tiles = List.of();

    /// @param placeNames how a place is called
    OfferSheet(KioskViewModel model, KioskWords words, UnaryOperator<String> placeNames) {
        this.model = model;
        this.words = words;
        this.placeNames = placeNames;
        hint = Words.paragraph(words.say("kiosk.where.hint"), Style.MUTED);
        var off =
                ActionButton.with(
                        Icon.CLOSE,
                        ActionButton.quiet("kiosk-place-off", words.say("kiosk.where.off")));
        off.getStyleClass().add("kiosk-quiet");
        off.setOnAction(_ -> model.takeOffPlace());
        sheet = Card.of(Gap.MEDIUM.row(Gap.grow(title), off));
        sheet.setId("kiosk-offer");
        sheet.getStyleClass().addAll("gap-12", "kiosk-sheet");
        root.getChildren().setAll(hint);
    }

    void stand(boolean upright) {
        if (isUpright != upright) {
            isUpright = upright;
            offered = List.of();
            show(model.seen());
        }
    }

    void show(KioskSeen seen) {
        var place = seen.spot().place();
        if (place.isEmpty()) {
            offered = List.of();
            root.getChildren().setAll(hint);
            return;
        }
        title.setText(words.say("kiosk.where.like", placeNames.apply(place)));
        var all = model.offered();
        var shown =
                seen.spot().allOffered()
                        ? all
                        : all.stream().limit(KioskViewModel.FIRST_OFFERS).toList();
        if (!shown.equals(offered)) {
            fill(shown, all.size() > shown.size());
        }
        mark(seen);
        root.getChildren().setAll(sheet);
    }

    private void fill(List<Finding> shown, boolean hasMore) {
        offered = shown;
        tiles = shown.stream().map(this::tile).toList();
        var none = new Tile("kiosk-offer-none", words.say("kiosk.where.none"));
        none.setOnAction(
                _ -> {
                    none.setSelected(false);
                    model.noneOfOffered();
                });
        var all = new ArrayList<Tile>(tiles);
        all.add(none);
        if (hasMore) {
            all.add(more());
        }
        var grid = new Tiles(isUpright ? 3 : 2);
        grid.show(all);
        sheet.getChildren().setAll(sheet.getChildren().getFirst(), grid);
    }

    private Tile more() {
        var more = new Tile("kiosk-offer-more", words.say("kiosk.where.more"));
        more.setGraphic(Glyph.of(Icon.DOWN));
        more.setAccessibleRole(AccessibleRole.BUTTON);
        more.setOnAction(_ -> model.offerAll());
        return more;
    }

    private Tile tile(Finding finding) {
        var tile = new Tile("kiosk-offer-" + finding.id(), words.name(finding));
        tile.setOnAction(_ -> model.toggle(finding));
        return tile;
    }

    private void mark(KioskSeen seen) {
        var findings = seen.explore().assessment().findings();
        for (int at = 0; at < tiles.size(); at++) {
            tiles.get(at).setSelected(findings.isPresent(offered.get(at).index()));
        }
    }

    VBox root() {
        return root;
    }
}
