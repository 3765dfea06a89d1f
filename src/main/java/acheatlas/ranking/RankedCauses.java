package acheatlas.ranking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the picks can come from, and what may be adding to it, each best first.
///
/// The lists never change; a ranking makes each entry when it is first looked at.
public record RankedCauses(List<RankedCause> causes, List<RankedCause> contributors) {
    public static final RankedCauses NONE = new RankedCauses(List.of(), List.of());

    public Optional<RankedCause> find(String causeId) {
        return all().filter(ranked -> ranked.cause().id().equals(causeId)).findFirst();
    }

    public Stream<RankedCause> all() {
        return Stream.concat(causes.stream(), contributors.stream());
    }

    public boolean isEmpty() {
        return causes.isEmpty() && contributors.isEmpty();
    }
}
