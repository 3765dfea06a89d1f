package acheatlas.ui.pictures;

import acheatlas.figure.Tint;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The colour of each tint of a picture, taken from the stylesheets: `-tint-near-limb` and the like
/// are set in `pictures.css`, once, to the tokens of the theme. A change of theme sets them anew.
final class Ink {
    private static final Map<Tint, TintCss> CSS = new EnumMap<>(Tint.class);
    private static final List<CssMetaData<? extends Styleable, ?>> WITH_REGION;

    static {
        for (Tint tint : Tint.values()) {
            CSS.put(tint, new TintCss(tint));
        }
        List<CssMetaData<? extends Styleable, ?>> all =
                new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(CSS.values());
        WITH_REGION = List.copyOf(all);
    }

    private final Map<Tint, StyleableProperty<Paint>> tints = new EnumMap<>(Tint.class);

    /// @param changed called for each tint that gets another colour
    Ink(Picture picture, Runnable changed) {
        CSS.forEach(
                (tint, css) -> {
                    var property =
                            new SimpleStyleableObjectProperty<Paint>(
                                    css, picture, css.getProperty(), Color.TRANSPARENT) {
                                @Override
                                protected void invalidated() {
                                    changed.run();
                                }
                            };
                    tints.put(tint, property);
                });
    }

    /// What a region with these tints can be styled with.
    static List<CssMetaData<? extends Styleable, ?>> css() {
        return WITH_REGION;
    }

    Paint of(Tint tint) {
        return property(tint).getValue();
    }

    private StyleableProperty<Paint> property(Tint tint) {
        var property = tints.get(tint);
        if (property == null) {
            throw new IllegalStateException("every tint has its property");
        }
        return property;
    }

    private static final class TintCss extends CssMetaData<Picture, Paint> {
        private final Tint tint;

        TintCss(Tint tint) {
            super(
                    "-tint-" + tint.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    StyleConverter.getPaintConverter(),
                    Color.TRANSPARENT);
            this.tint = tint;
        }

        @Override
        public boolean isSettable(Picture picture) {
            return true;
        }

        @Override
        public StyleableProperty<Paint> getStyleableProperty(Picture picture) {
            return picture.ink().property(tint);
        }
    }
}
