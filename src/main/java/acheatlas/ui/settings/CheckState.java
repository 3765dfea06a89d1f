package acheatlas.ui.settings;

import acheatlas.content.Problem;

import java.util.List;

/// How far the check of the content has come.
sealed interface CheckState {

    /// Not run: these problems were met when the content was read for the window.
    record Known(List<Problem> problems) implements CheckState {
        public Known {
            problems = List.copyOf(problems);
        }
    }

    /// On its way.
    ///
    /// @param share done, 0 to 1
    record Running(double share) implements CheckState {}

    /// Run to its end.
    record Checked(List<Problem> problems) implements CheckState {
        public Checked {
            problems = List.copyOf(problems);
        }
    }

    /// Nothing could be read.
    record Failed(String why) implements CheckState {}
}
