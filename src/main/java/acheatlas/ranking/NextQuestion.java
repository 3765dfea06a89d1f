package acheatlas.ranking;

import java.util.List;

/// The one question to ask next.
///
/// @param finding index of the finding asked about
/// @param why what asking it is for
/// @param yesRaises indices of the causes a "yes" points more to, most first
/// @param noRaises indices of the causes a "no" leaves in front, most first
public record NextQuestion(int finding, Why why, List<Integer> yesRaises, List<Integer> noRaises) {

    /// Why a question is asked; the words lie in the texts.
    public enum Why {
        /// A sign that wants care soon must not be missed.
        SAFETY,
        /// The answer is expected to change the order most.
        ORDER
    }

    public NextQuestion {
        yesRaises = List.copyOf(yesRaises);
        noRaises = List.copyOf(noRaises);
    }
}
