package acheatlas.ui.linkmap;

import acheatlas.graph.CauseKind;
import acheatlas.graph.Finding;
import acheatlas.graph.Move;
import acheatlas.ranking.RankedCause;

/// Something on the map that can be chosen.
public sealed interface Box {

    /// Id of the finding, the cause or the move.
    String id();

    Column column();

    /// A finding that was answered, or that was found in the answers.
    record Felt(Finding finding, Standing standing) implements Box {
        @Override
        public String id() {
            return finding.id();
        }

        @Override
        public Column column() {
            return Column.FEEL;
        }
    }

    /// A cause or a contributor.
    record Origin(RankedCause ranked) implements Box {
        @Override
        public String id() {
            return ranked.cause().id();
        }

        @Override
        public Column column() {
            return Column.CAUSE;
        }

        public CauseKind kind() {
            return ranked.cause().kind();
        }
    }

    /// A move that may be offered.
    record Help(Move move) implements Box {
        @Override
        public String id() {
            return move.id();
        }

        @Override
        public Column column() {
            return Column.HELP;
        }
    }

    /// What the person says of a finding.
    enum Standing {
        HAS,
        /// They have it, and it needs care.
        RED_FLAG,
        /// Nobody picked it: other picks together amount to this red flag.
        RAISED,
        HAS_NOT,
        NOT_SURE
    }
}
