package acheatlas.figure.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A part of the figure that can rest on something or be drawn before another: `torso`, `near.leg`.
///
/// @param side [Side#NEAR] for a piece of the trunk, which has no side
public record Part(Side side, Piece piece) {
    public static final Part BODY = new Part(Side.NEAR, Piece.BODY);
    public static final Part TORSO = new Part(Side.NEAR, Piece.TORSO);
    public static final Part HEAD = new Part(Side.NEAR, Piece.HEAD);
    public static final Part FOCUS = new Part(Side.NEAR, Piece.FOCUS);

    /// What the part is made of.
    public enum Piece {
        BODY,
        TORSO,
        PELVIS,
        HEAD,
        /// The muscles worked: has a place in the drawing order but no outline of its own.
        FOCUS,
        LEG,
        SHIN,
        KNEE,
        FOOT,
        BALL,
        TOE,
        ARM,
        ELBOW,
        HAND,
        PALM;

        boolean isOnLimb() {
            return switch (this) {
                case BODY, TORSO, PELVIS, HEAD, FOCUS -> false;
                default -> true;
            };
        }
    }

    private static final Map<String, Part> BY_NAME =
            all().stream().collect(Collectors.toUnmodifiableMap(Part::name, part -> part));

    public static Optional<Part> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static List<Part> all() {
        List<Part> all = new ArrayList<>();
        for (Piece piece : Piece.values()) {
            all.add(new Part(Side.NEAR, piece));
            if (piece.isOnLimb()) {
                all.add(new Part(Side.FAR, piece));
            }
        }
        return all;
    }

    public String name() {
        String word = piece.name().toLowerCase(Locale.ROOT);
        return piece.isOnLimb() ? side.word() + "." + word : word;
    }

    /// The drawing order of a view, back to front.
    static List<Part> order(View view) {
        Part farArm = new Part(Side.FAR, Piece.ARM);
        Part farLeg = new Part(Side.FAR, Piece.LEG);
        Part nearArm = new Part(Side.NEAR, Piece.ARM);
        Part nearLeg = new Part(Side.NEAR, Piece.LEG);
        return view.isFrontal()
                ? List.of(TORSO, HEAD, farLeg, nearLeg, FOCUS, farArm, nearArm)
                : List.of(farArm, farLeg, TORSO, HEAD, nearLeg, FOCUS, nearArm);
    }
}
