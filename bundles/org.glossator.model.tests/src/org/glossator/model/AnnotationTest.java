package org.glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

class AnnotationTest {

	private final Annotation annotation = ModelFactory.eINSTANCE.createAnnotation();

	@Test
	void continuousSpan_isHeldAsTwoNumbers() {
		annotation.moveTo(Span.of(3, 9));
		assertEquals(3, annotation.getBegin());
		assertEquals(9, annotation.getEnd());
		assertNull(annotation.getFragments());
		assertEquals(Span.of(3, 9), annotation.getSpan());
	}

	@Test
	void discontinuousSpan_keepsItsFragments_andLosesThemWhenJoined() {
		Span gap = Span.ofFragments(3, 5, 8, 9);
		annotation.moveTo(gap);
		assertEquals(3, annotation.getBegin());
		assertEquals(9, annotation.getEnd());
		assertSame(gap, annotation.getSpan());
		annotation.moveTo(Span.of(3, 9));
		assertNull(annotation.getFragments());
	}

	@Test
	void move_isOneNotificationWithBothSpans() {
		annotation.moveTo(Span.of(0, 1));
		List<Notification> heard = new ArrayList<>();
		annotation.eAdapters().add(new AdapterImpl() {
			@Override
			public void notifyChanged(Notification notification) {
				heard.add(notification);
			}
		});
		annotation.moveTo(Span.ofFragments(0, 1, 4, 6));
		assertEquals(1, heard.size());
		assertEquals(ModelPackage.Literals.ANNOTATION__SPAN, heard.get(0).getFeature());
		assertEquals(Span.of(0, 1), heard.get(0).getOldValue());
		assertEquals(Span.ofFragments(0, 1, 4, 6), heard.get(0).getNewValue());
	}

	@Test
	void elements_hangInTheSetOfTheirKind() {
		AnnotationSet set = ModelFactory.eINSTANCE.createAnnotationSet();
		set.getAnnotations().add(annotation);
		Chain chain = ModelFactory.eINSTANCE.createChain();
		chain.setMembers(List.of("a", "b", "a"));
		set.getChains().add(chain);
		assertSame(set, annotation.eContainer());
		assertEquals(List.of(annotation, chain), set.eContents());
		assertEquals(List.of("a", "b", "a"), chain.getMembers());
		assertTrue(annotation instanceof Element);
	}
}
