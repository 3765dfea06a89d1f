package acheatlas.bench;

import java.util.List;

/// Measures one group.
public interface Measuring {
    /// Takes its time, minutes for some.
    List<Figure> figures() throws Exception;
}
