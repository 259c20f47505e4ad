package org.glossator.core.spans;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.glossator.core.record.Records;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

class SpansRoundTripTest {

	static byte[] bytes(AnnotationSet set) {
		ByteBuffer buffer = SpansWriter.bytes(set);
		return Arrays.copyOfRange(buffer.array(), buffer.position(), buffer.limit());
	}

	private static List<AnnotationRecord> records(AnnotationSet set) {
		return Records.of(DocumentInfo.ofId("wire-01"), "", set).annotations();
	}

	@Test
	void anySet_comesBackEqual_inCanonicalBytes() throws IOException {
		for (long seed = 0; seed < 400; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			List<AnnotationRecord> records = RandomSets.records(random, 1 + random.nextInt(40));
			byte[] written = bytes(RandomSets.set(records));
			AnnotationSet read = SpansResource.parse(null, written).set();
			assertEquals(new HashSet<>(records), new HashSet<>(records(read)), "seed " + seed);
			assertEquals(77, read.getNextId());
			assertArrayEquals(written, bytes(read), "seed " + seed);
			List<AnnotationRecord> shuffled = new ArrayList<>(records);
			Collections.shuffle(shuffled, new Random(seed));
			assertArrayEquals(written, bytes(RandomSets.set(shuffled)), "seed " + seed);
		}
	}

	@Test
	void anyElement_isOneLine() throws IOException {
		for (long seed = 0; seed < 400; seed++) {
			for (AnnotationRecord record : RandomSets.records(new SplittableRandom(seed), 5)) {
				String line = SpansWriter.line(Records.element(record));
				assertEquals(line.length() - 1, line.indexOf('\n'), "seed " + seed);
				assertTrue(line.strip().chars().noneMatch(c -> c < ' ' && c != '\t' || c == '\u2028' || c == '\u0085'), "seed " + seed);
				assertEquals(record, Records.of(SpansResource.readLine(null, 1, line.getBytes(StandardCharsets.UTF_8))), "seed " + seed);
			}
		}
	}

	@Test
	void file_readsAsItsDocumentationSays() throws IOException {
		AnnotationSet set = RandomSets.set(List.of(
				new SpanRecord("an2", "claim", Span.ofFragments(0, 9, 14, 20), FeatureValues.of("type", "event"), Provenance.MANUAL.withNote("see p. 2")),
				new SpanRecord("an10", "entity", Span.of(0, 4), FeatureValues.of("kind", "PER", "identifier", "urn:x:7"), Provenance.MANUAL),
				new SpanRecord("an1", "entity", Span.of(0, 4), FeatureValues.NONE, Provenance.MANUAL)));
		set.setState("in-progress");
		assertEquals("""
				glossator-spans 1
				document\twire-01
				sha256\t00ff
				annotator\tanna
				state\tin-progress
				next\t77

				span\t0-9,14-20\tan2\tclaim\t@note=see p. 2\ttype=event
				span\t0-4\tan1\tentity
				span\t0-4\tan10\tentity\tidentifier=urn:x:7\tkind=PER
				""", new String(bytes(set), StandardCharsets.UTF_8));
	}

	@Test
	void whatIsUnknown_isKept() throws IOException {
		String file = """
				glossator-spans 1
				document\twire-01
				next\t5
				reviewer\tbo
				\\@odd\tx\\ty

				span\t0-4\tan1\tnever-heard-of\t@mood=grim\tnew feature=1\tnew feature=2
				""";
		AnnotationSet set = SpansResource.parse(null, file.getBytes(StandardCharsets.UTF_8)).set();
		assertEquals(FeatureValues.of("@mood", "grim", "new feature", "1", "new feature", "2"), set.getAnnotations().get(0).getValues());
		assertEquals(file.replace("\\@odd", "@odd"), new String(bytes(set), StandardCharsets.UTF_8));
	}

	@Test
	void windowsLineEnds_areNoData() throws IOException {
		byte[] unix = bytes(RandomSets.set(RandomSets.records(new SplittableRandom(3), 20)));
		byte[] windows = new String(unix, StandardCharsets.UTF_8).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
		assertArrayEquals(unix, bytes(SpansResource.parse(null, windows).set()));
	}

	@Test
	void valuesAndLayersWrittenAlike_areOneObject() throws IOException {
		List<AnnotationRecord> records = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			records.add(new SpanRecord("an" + i, new String("entity"), Span.of(i, i + 1), FeatureValues.of("kind", new String("PER")),
					Provenance.MANUAL.withNote(new String("same"))));
		}
		List<Annotation> read = SpansResource.parse(null, bytes(RandomSets.set(records))).set().getAnnotations();
		assertSame(read.get(0).getLayer(), read.get(49).getLayer());
		assertSame(read.get(0).getValues(), read.get(49).getValues());
		assertSame(read.get(0).getProvenance(), read.get(49).getProvenance());
	}

	@Test
	void manyDifferentValues_areReadRight_whenSharingNoLongerPays() throws IOException {
		List<AnnotationRecord> records = new ArrayList<>();
		for (int i = 0; i < 70_000; i++) {
			records.add(new SpanRecord("an" + i, "entity", Span.of(i, i + 1), FeatureValues.of("kind", "PER", "identifier", "urn:" + i), Provenance.MANUAL));
		}
		AnnotationSet set = SpansResource.parse(null, bytes(RandomSets.set(records))).set();
		assertEquals(records, records(set));
	}

	@Test
	void isAnEmfResource_likeAnyOther() throws IOException {
		AnnotationSet set = RandomSets.set(RandomSets.records(new SplittableRandom(5), 20));
		ResourceSetImpl resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(SpansResource.EXTENSION, new SpansResource.Factory());
		Resource resource = resources.createResource(URI.createURI("memory:/a.spans"));
		resource.load(new ByteArrayInputStream(bytes(set)), Map.of());
		AnnotationSet loaded = (AnnotationSet) resource.getContents().get(0);
		Annotation first = loaded.getAnnotations().get(0);
		assertSame(first, resource.getEObject(first.getId()));
		assertSame(first, resources.getEObject(URI.createURI("memory:/a.spans").appendFragment(resource.getURIFragment(first)), true));
		ByteArrayOutputStream saved = new ByteArrayOutputStream();
		resource.save(saved, Map.of());
		assertArrayEquals(bytes(set), saved.toByteArray());
		resource.unload();
		assertEquals(0, resource.getContents().size());
	}
}
