package acheatlas.ui.explore;

import acheatlas.graph.CareLevel;
import acheatlas.graph.Cause;
import acheatlas.graph.Finding;

import java.util.List;

/// What a result that wants care is shown with.
///
/// @param level how soon to be seen
/// @param signs the red flags that ask for it, most urgent first
/// @param rules ids of the rules that raise or withhold something, whose words say why
/// @param causes what the signs can come from; the best-fitting cause where no sign is up
/// @param others further signs worth asking about, not answered yet
public record RedFlagAdvice(
        CareLevel level,
        List<Finding> signs,
        List<String> rules,
        List<Cause> causes,
        List<Finding> others) {

    public RedFlagAdvice {
        signs = List.copyOf(signs);
        rules = List.copyOf(rules);
        causes = List.copyOf(causes);
        others = List.copyOf(others);
    }
}
