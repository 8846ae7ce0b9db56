import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/domain/suggest.ts';
import { alphabetLetter, compareVietnamese, fold } from '../../src/domain/vietnamese.ts';

test('folding drops tones and marks, đ too, in either Unicode form', () => {
  expect(fold('Ủy ban nhân dân phường Vàng Danh, Đảng bộ')).toBe(
    'uy ban nhan dan phuong vang danh, dang bo',
  );
  expect(fold('Uỷ ban'.normalize('NFD'))).toBe(fold('Ủy ban'));
});

test.each([
  ['Ủy ban', 'U'],
  ['ưu tiên', 'Ư'],
  ['đơn', 'Đ'],
  ['Ấp', 'Â'],
  ['ắc quy'.normalize('NFD'), 'Ă'],
])('%s stands under %s', (text, letter) => {
  expect(alphabetLetter(text)).toBe(letter);
});

test('the order is that of the Vietnamese alphabet, numbers by value', () => {
  expect(['đơn', 'dân', 'ăn', 'an', 'ân', 'êm', 'em'].sort(compareVietnamese)).toEqual([
    'an',
    'ăn',
    'ân',
    'dân',
    'đơn',
    'em',
    'êm',
  ]);
  expect(['Mục 10', 'Mục 9'].sort(compareVietnamese)).toEqual(['Mục 9', 'Mục 10']);
});

test('the nearest known value to a mistyped one', () => {
  const known = ['phong-noi-vu', 'thanh-tra', 'mttq'];
  expect(nearest('phong-noi-vụ', known)).toBe('phong-noi-vu');
  expect(nearest('thanhtra', known)).toBe('thanh-tra');
  expect(nearest('hoan-toan-khac', known)).toBeUndefined();
  expect(didYouMean('phong-noi-v', known)).toBe(' Có phải "phong-noi-vu"?');
  expect(didYouMean('hoan-toan-khac', known)).toBe('');
});
