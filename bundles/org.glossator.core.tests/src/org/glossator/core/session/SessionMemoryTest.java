package org.glossator.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.eclipse.emf.ecore.util.InternalEList;
import org.glossator.core.record.Records;
import org.glossator.core.spans.SpansResource;
import org.glossator.core.spans.SpansWriter;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.ModelFactory;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

/** A loaded annotation with three values, id map and interval index included, lives in 200 bytes. */
class SessionMemoryTest {

	private static final int COUNT = 100_000;

	/** Values as annotators give them: few different ones, but in almost as many combinations as there are annotations. */
	private static byte[] file() {
		SplittableRandom random = new SplittableRandom(1);
		List<Annotation> annotations = new ArrayList<>();
		for (int i = 0; i < COUNT; i++) {
			FeatureValues values = FeatureValues.of("kind", "kind-" + random.nextInt(26), "voice", "voice-" + random.nextInt(40), "identifier",
					"urn:concept:" + random.nextInt(5000));
			int begin = random.nextInt(COUNT * 10);
			annotations.add((Annotation) Records
					.element(new SpanRecord("an" + i, "entity", Span.of(begin, begin + 1 + random.nextInt(40)), values, Provenance.MANUAL)));
		}
		AnnotationSet set = ModelFactory.eINSTANCE.createAnnotationSet();
		((InternalEList<Annotation>) set.getAnnotations()).addAllUnique(annotations);
		ByteBuffer bytes = SpansWriter.bytes(set);
		return Arrays.copyOf(bytes.array(), bytes.limit());
	}

	private static long usedAfterCollection() {
		long least = Long.MAX_VALUE;
		for (int i = 0; i < 5; i++) {
			System.gc();
			least = Math.min(least, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
		}
		return least;
	}

	@Test
	void loadedAnnotation_livesInTwoHundredBytes() throws IOException {
		byte[] file = file();
		LiveSet warm = new LiveSet(SpansResource.parse(null, file));
		assertEquals(COUNT, warm.index().size());
		warm = null;
		long before = usedAfterCollection();
		LiveSet live = new LiveSet(SpansResource.parse(null, file));
		long bytes = (usedAfterCollection() - before) / COUNT;
		assertEquals(COUNT, live.index().size());
		assertTrue(bytes > 80 && bytes <= 200, bytes + " bytes an annotation");
		assertEquals("an7", live.element("an7").getId());
	}
}
