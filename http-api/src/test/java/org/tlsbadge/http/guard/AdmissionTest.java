package org.tlsbadge.http.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tlsbadge.http.config.Configuration;
import org.tlsbadge.http.config.ConfigurationException;

class AdmissionTest {

    @Test
    void largeBodiesNeverOutgrowTheHeap() throws ConfigurationException {
        for (int megabytes : new int[] {1, 10, 100}) {
            Configuration.Limits limits = Configuration.read(
                            Map.of("max-requests", "4000", "max-body", megabytes + "M"), Map.of())
                    .limits();
            long held = 2L * limits.body() * Admission.largeBodies(limits);
            assertThat(held)
                    .isLessThanOrEqualTo(
                            Math.max(4L * limits.body(), Runtime.getRuntime().maxMemory() / 2));
        }
    }

    @Test
    void smallServersHaveTwoPlaces() throws ConfigurationException {
        assertThat(Admission.largeBodies(Configuration.read(Map.of("max-requests", "1"), Map.of())
                        .limits()))
                .isEqualTo(2);
    }
}
