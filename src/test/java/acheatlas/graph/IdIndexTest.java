package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class IdIndexTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 1000})
    void everyIdLeadsToItsNodeAndNoOtherToAny(int count) {
        var index = new IdIndex(count, it -> "s_" + it);
        for (int place = 0; place < count; place++) {
            assertEquals(place, index.find("s_" + place));
        }
        assertEquals(-1, index.find("s_" + count));
    }

    @Test
    void idsOfOneHashAreToldApart() {
        var ids = List.of("Aa", "BB", "C#");
        var index = new IdIndex(2, ids::get);
        assertEquals(List.of(0, 1, -1), ids.stream().map(index::find).toList());
    }

    @Test
    void twoNodesCannotShareAnId() {
        var ids = List.of("s_limp", "s_limp");
        assertThrows(IllegalArgumentException.class, () -> new IdIndex(2, ids::get));
    }
}
