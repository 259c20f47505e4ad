/**
 */
package org.glossator.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.glossator.model.Annotation;
import org.glossator.model.ModelPackage;

import org.glossator.text.span.Span;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Annotation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.impl.AnnotationImpl#getBegin <em>Begin</em>}</li>
 *   <li>{@link org.glossator.model.impl.AnnotationImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.glossator.model.impl.AnnotationImpl#getFragments <em>Fragments</em>}</li>
 *   <li>{@link org.glossator.model.impl.AnnotationImpl#getSpan <em>Span</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnnotationImpl extends ElementImpl implements Annotation {
	/**
	 * The default value of the '{@link #getBegin() <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegin()
	 * @generated
	 * @ordered
	 */
	protected static final int BEGIN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBegin() <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegin()
	 * @generated
	 * @ordered
	 */
	protected int begin = BEGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int END_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected int end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getFragments() <em>Fragments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFragments()
	 * @generated
	 * @ordered
	 */
	protected static final Span FRAGMENTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFragments() <em>Fragments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFragments()
	 * @generated
	 * @ordered
	 */
	protected Span fragments = FRAGMENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpan() <em>Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpan()
	 * @generated
	 * @ordered
	 */
	protected static final Span SPAN_EDEFAULT = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnnotationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ANNOTATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBegin() {
		return begin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Span getFragments() {
		return fragments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Span getSpan() {
		return fragments == null ? org.glossator.text.span.Span.of(begin, end) : fragments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void moveTo(final Span span) {
		final org.glossator.text.span.Span oldSpan = eNotificationRequired() ? getSpan() : null;
		begin = span.begin();
		end = span.end();
		fragments = span.isDiscontinuous() ? span : null;
		if (eNotificationRequired()) {
			eNotify(new org.eclipse.emf.ecore.impl.ENotificationImpl(this, org.eclipse.emf.common.notify.Notification.SET, ModelPackage.ANNOTATION__SPAN, oldSpan, span));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ANNOTATION__BEGIN:
				return getBegin();
			case ModelPackage.ANNOTATION__END:
				return getEnd();
			case ModelPackage.ANNOTATION__FRAGMENTS:
				return getFragments();
			case ModelPackage.ANNOTATION__SPAN:
				return getSpan();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.ANNOTATION__BEGIN:
				return begin != BEGIN_EDEFAULT;
			case ModelPackage.ANNOTATION__END:
				return end != END_EDEFAULT;
			case ModelPackage.ANNOTATION__FRAGMENTS:
				return FRAGMENTS_EDEFAULT == null ? fragments != null : !FRAGMENTS_EDEFAULT.equals(fragments);
			case ModelPackage.ANNOTATION__SPAN:
				return SPAN_EDEFAULT == null ? getSpan() != null : !SPAN_EDEFAULT.equals(getSpan());
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (begin: ");
		result.append(begin);
		result.append(", end: ");
		result.append(end);
		result.append(", fragments: ");
		result.append(fragments);
		result.append(')');
		return result.toString();
	}

} //AnnotationImpl
