import acheatlas.figure.Pen;
import acheatlas.figure.Tint;
import acheatlas.handout.GraphicsPen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

/// Draws on an AWT image, to look at pictures without a window. Only for looking: colours are typed
/// here, and change with no theme.
final class AwtPen {
    private AwtPen() {}

    static Pen on(Graphics2D graphics, boolean dark) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return new GraphicsPen(graphics, dark ? AwtPen::dark : AwtPen::light);
    }

    static Color light(Tint tint) {
        return Color.decode(
                switch (tint) {
                    case SURFACE, MARK_HALO -> "#FFFFFF";
                    case BODY, MAP_BODY -> "#C9D6DF";
                    case SHADE, MAP_SHADE -> "#AFC0CC";
                    case NEAR -> "#3F566E";
                    case FAR -> "#9DB1C1";
                    case HAIR -> "#6F879B";
                    case TARGET -> "#3CCBBA";
                    case TARGET_EDGE, ARROW, MUSCLE -> "#0F766E";
                    case GLOW -> "#2DD4BF";
                    case MAT -> "#DDE8EC";
                    case MAT_EDGE -> "#C3D3DA";
                    case FURNITURE -> "#BFA98A";
                    case FURNITURE_DARK -> "#A48E6E";
                    case FURNITURE_LIGHT -> "#D6C5AB";
                    case DEVICE -> "#8DA2B2";
                    case WALL -> "#E6ECF0";
                    case WALL_EDGE -> "#CBD7DE";
                    case WATER -> "#B9DCEB";
                    case MAP_LINE -> "#708899";
                    case MAP_GRID -> "#8398A8";
                    case PAIN -> "#E4572E";
                    case PAIN_DEEP -> "#A93410";
                    case MUSCLE_EDGE -> "#0A5650";
                    case FOCUS -> "#0B5CAD";
                    case FIBRE -> "#DDF3EF";
                    case MARK -> "#14263A";
                    case BONE -> "#EEF3F6";
                    case BONE_LINE -> "#A9BAC7";
                });
    }

    static Color dark(Tint tint) {
        return Color.decode(
                switch (tint) {
                    case SURFACE -> "#172635";
                    case BODY -> "#5F7689";
                    case SHADE -> "#4C6174";
                    case NEAR -> "#C4D3DF";
                    case FAR -> "#8297A9";
                    case HAIR -> "#8FA5B7";
                    case TARGET, GLOW, ARROW, MUSCLE -> "#2DD4BF";
                    case TARGET_EDGE -> "#0B5A54";
                    case MAT -> "#223445";
                    case MAT_EDGE -> "#2F4458";
                    case FURNITURE -> "#9C8562";
                    case FURNITURE_DARK -> "#7E6B4E";
                    case FURNITURE_LIGHT -> "#B9A37F";
                    case DEVICE -> "#3A4E61";
                    case WALL -> "#22364A";
                    case WALL_EDGE -> "#34495E";
                    case WATER -> "#1F4A63";
                    case MAP_BODY -> "#4C6275";
                    case MAP_SHADE -> "#3A4F61";
                    case MAP_LINE, MAP_GRID -> "#8299AB";
                    case PAIN -> "#FF8A66";
                    case PAIN_DEEP -> "#FFB59D";
                    case MUSCLE_EDGE -> "#8EF0E2";
                    case FOCUS -> "#7CC4FF";
                    case FIBRE -> "#0F3B3A";
                    case MARK -> "#FFFFFF";
                    case MARK_HALO -> "#0F1B26";
                    case BONE -> "#6C8295";
                    case BONE_LINE -> "#8FA5B5";
                });
    }
}
